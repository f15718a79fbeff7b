using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// A documented API, played on this machine: it checks what is sent against the documentation, answers with the documented examples, keeps
/// what was created, and gives any documented error and any failure of the network on demand. Nothing leaves the process. Safe to use from several threads.
/// </summary>
/// <remarks>
/// What the documentation says and the sandbox does not play:
/// <list type="bullet">
/// <item>guards that count by client or user (deposits that are active at one time, or begun within a rolling window): limits are counted
/// for each operation, all callers together, in windows that begin with the first request and do not roll. <see cref="FailNext(string)"/>
/// gives a guard's error;</item>
/// <item>what happens later, unless it is told to: <see cref="Advance(string)"/> and <see cref="Play"/> take objects through their documented
/// states, and <see cref="ConnectCallbacksAsync"/> has each change told by a signed callback;</item>
/// <item>what only the vendor knows: balances, prices, inventories, listings, scopes of a key, and which user a token belongs to.</item>
/// </list>
/// Any of their documented errors comes on demand.
/// </remarks>
public sealed partial class ApiSandbox
{
    private readonly SandboxServer _server;
    private readonly ApiModel _model;
    private readonly TimeProvider _clock;

    private ApiSandbox(ApiModel model, SandboxOptions options)
    {
        DocumentedOptions.Check(options, model);
        (_model, _clock) = (model, options.TimeProvider);
        _server = new(model, options);
        Handler = new SandboxHandler(_server, _clock);
    }

    /// <summary>What a client sends its requests through, in place of the network. It may be disposed of, and goes on working.</summary>
    public HttpMessageHandler Handler { get; }

    /// <summary>What came so far, and how it was answered, in its order.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _server.Log();

    /// <summary>What is kept: copies of all that was created and seeded.</summary>
    public IReadOnlyList<JsonObject> Stored => _server.Stored();

    /// <summary>Plays the API that the pages of a folder document: all <c>.md</c>, <c>.mdx</c> and <c>.txt</c> below it, but <c>SOURCE.txt</c>.</summary>
    /// <param name="docsFolder">
    /// The folder, as a client is compiled from. A relative one is looked for below the current directory and then beside the program
    /// (<see cref="AppContext.BaseDirectory"/>), to which a project copies its pages with
    /// <c>&lt;None Include="docs-input/**" LinkBase="docs-input" CopyToOutputDirectory="PreserveNewest" /&gt;</c>.
    /// </param>
    /// <param name="options">How it behaves where the documentation leaves it open.</param>
    /// <exception cref="ArgumentException">The options name a tier or a header that no page documents.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder in either place.</exception>
    /// <exception cref="InvalidDataException">The pages document no operation.</exception>
    public static ApiSandbox FromFolder(string docsFolder, SandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docsFolder);
        return new(DocsFolder.Read(docsFolder), options ?? new());
    }

    /// <summary>Plays the API of a model.</summary>
    /// <param name="model">The API, as read out of its documentation.</param>
    /// <param name="options">How it behaves where the documentation leaves it open.</param>
    /// <exception cref="ArgumentException">The options name a tier or a header that no page documents.</exception>
    public static ApiSandbox FromModel(ApiModel model, SandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model, options ?? new());
    }

    /// <summary>An <see cref="HttpClient"/> that talks to this sandbox; its address is the documented one.</summary>
    public HttpClient CreateClient()
    {
        var client = new HttpClient(Handler, disposeHandler: false);
        if (!_model.Servers.IsEmpty)
            client.BaseAddress = new(_model.Servers[0].Url);
        return client;
    }

    /// <summary>
    /// Puts an object in, as if it had been created earlier: at its <c>createdAt</c> if it has one. What the documentation promises of its type
    /// and the JSON lacks is filled in. Where an object of that id is kept already, the given members replace those of the kept one, and all
    /// others stay as they are.
    /// </summary>
    /// <param name="json">The object, as the API would answer it.</param>
    /// <param name="typeName">Its documented type ("Trade"); null: the one that knows most of its members.</param>
    /// <returns>A copy of it as it is kept now.</returns>
    /// <exception cref="ArgumentException">
    /// The text is no JSON object or an empty one, no objects of that type are kept, or a value is none that its documented enum has.
    /// </exception>
    public JsonObject Seed(string json, string? typeName = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonNode.Parse(json) is JsonObject read ? _server.Seed(read, typeName) : throw new ArgumentException("The seed must be a JSON object", nameof(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The seed is not JSON: " + exception.Message, nameof(json), exception);
        }
    }
}
