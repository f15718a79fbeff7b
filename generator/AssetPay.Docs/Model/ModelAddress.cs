namespace ApiDocs.Model;

/// <summary>
/// Names each part of a model by one stable line of text, the same in two models of the same API:
/// <code>
/// POST /orders                        an operation
/// POST /orders (credential)           what it says beside: (credential) (scope) (deprecation) (request) (response)
/// GET /orders/{id} {id}               a path parameter
/// GET /orders ? limit                 a query parameter
/// GET /orders : X-Trace               a header
/// POST /orders lines[].price          a member of the body
/// POST /orders = lines[].price        a member of what it answers
/// POST /orders ! SOLD_OUT             an error
/// POST /orders # Verified             a rate limit
/// Order, Order.status                 a type, its member
/// OrderStatus, OrderStatus = open     an enum, its value
/// ! SOLD_OUT                          an error of the whole API
/// server Production, credential ApiKey, envelope, request id
/// callbacks (header)                  what the API sends by itself: (header) (signed) (algorithm) (tolerance) (body) (event) ...
/// flow Order.status, redelivery       the order of states, how deliveries are repeated
/// </code>
/// Paths and members are spelled as on the wire, types as in C#. A path into a body or an answer ends where a type begins that the
/// documentation shares: that type has addresses of its own.
/// </summary>
public static class ModelAddress
{
    public const string Envelope = "envelope";

    /// <summary>The header of the request's id.</summary>
    public const string RequestId = "request id";

    /// <summary>How what the API sends by itself is sent again.</summary>
    public const string Redelivery = "redelivery";

    public static string Operation(string method, string path) => method + " " + path;

    /// <summary>Whoever asks for many parts of one operation asks for this once, and by it for them.</summary>
    public static string Operation(OperationModel operation) => Operation(operation.HttpMethod, operation.Path);

    public static string CredentialOf(OperationModel operation) => CredentialOf(Operation(operation));

    public static string CredentialOf(string operation) => operation + " (credential)";

    public static string ScopeOf(OperationModel operation) => ScopeOf(Operation(operation));

    public static string ScopeOf(string operation) => operation + " (scope)";

    public static string DeprecationOf(OperationModel operation) => DeprecationOf(Operation(operation));

    public static string DeprecationOf(string operation) => operation + " (deprecation)";

    /// <summary>The request blocks.</summary>
    public static string RequestOf(OperationModel operation) => RequestOf(Operation(operation));

    public static string RequestOf(string operation) => operation + " (request)";

    /// <summary>The examples of the answer, and the links that name its type.</summary>
    public static string ResponseOf(OperationModel operation) => ResponseOf(Operation(operation));

    public static string ResponseOf(string operation) => operation + " (response)";

    /// <summary>A parameter by its wire name, or a member of the body by its path from the top.</summary>
    public static string Parameter(OperationModel operation, ParameterIn place, string path) => Parameter(Operation(operation), place, path);

    public static string Parameter(string operation, ParameterIn place, string path) => place switch
    {
        ParameterIn.Path => operation + " {" + path + "}",
        ParameterIn.Query => operation + " ? " + path,
        ParameterIn.Header => operation + " : " + path,
        _ => operation + " " + path,
    };

    /// <summary>A member of the answer's data (of an element, where the answer is a list).</summary>
    public static string ResponseField(OperationModel operation, string path) => ResponseField(Operation(operation), path);

    public static string ResponseField(string operation, string path) => operation + " = " + path;

    public static string Error(OperationModel operation, string key) => Error(Operation(operation), key);

    public static string Error(string operation, string key) => operation + " ! " + key;

    public static string RateLimit(OperationModel operation, string tier) => RateLimit(Operation(operation), tier);

    public static string RateLimit(string operation, string tier) => operation + " # " + tier;

    public static string Type(string name) => name;

    public static string Member(string type, string wireName) => type + "." + wireName;

    public static string Value(string @enum, string value) => $"{@enum} = {value}";

    public static string Error(string key) => "! " + key;

    public static string Server(string name) => "server " + name;

    public static string Credential(string id) => "credential " + id;

    public static string Callbacks(string aspect) => $"callbacks ({aspect})";

    /// <summary>The states of a type's objects.</summary>
    public static string Flow(FlowModel flow) => $"flow {flow.Type}.{flow.Member}";

    /// <summary>A path one step further down; what is inside a list is behind its <c>[]</c>.</summary>
    public static string Below(string path, TypeRef type, string wireName) => path + (type.Kind == TypeKind.List ? "[]." : ".") + wireName;
}
