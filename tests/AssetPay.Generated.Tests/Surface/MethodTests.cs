using System.Reflection;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>The methods of the clients.</summary>
public sealed class MethodTests
{
    private static readonly string[] RawCalls = ["GetAsync", "PostAsync"];

    private static readonly Type[] Clients = [.. Documentation.Model.Operations.Select(operation => Emitted.ClientOf(operation).Class).Append(typeof(AssetPayClient)).Distinct()];

    public static TheoryData<string> Operations => [.. Documentation.Model.Operations.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_is_a_virtual_method_with_a_Try_twin_and_both_are_in_the_interface(string name)
    {
        var operation = Documentation.Operation(name);
        var (client, face) = Emitted.ClientOf(operation);
        var method = client.GetMethod($"{name}Async")!;
        var twin = client.GetMethod($"Try{name}Async")!;

        Assert.True(method is { IsVirtual: true, IsFinal: false } && twin is { IsVirtual: true, IsFinal: false });
        Assert.Equal(Signature(method), Signature(twin));
        Assert.Equal(Signature(method), Signature(face.GetMethod(method.Name)!));
        Assert.Equal(Signature(twin), Signature(face.GetMethod(twin.Name)!));
        Assert.Equal((method.ReturnType, twin.ReturnType), (face.GetMethod(method.Name)!.ReturnType, face.GetMethod(twin.Name)!.ReturnType));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_method_takes_and_returns_what_its_page_says(string name)
    {
        var operation = Documentation.Operation(name);
        var client = Emitted.ClientOf(operation).Class;
        var method = client.GetMethod($"{name}Async")!;
        var result = Emitted.TypeOf(operation.ResponseType!);

        Assert.Equal(typeof(Task<>).MakeGenericType(result), method.ReturnType);
        Assert.Equal(
            typeof(Task<>).MakeGenericType(typeof(ApiOutcome<,>).MakeGenericType(result, Emitted.Of(operation.ErrorType))),
            client.GetMethod($"Try{name}Async")!.ReturnType);
        Assert.Equal(
            [
                .. operation.PathParameters.Select(parameter => Emitted.TypeOf(parameter.Type)),
                .. operation.RequestType is { } request ? [Emitted.Of(request)] : Type.EmptyTypes,
                typeof(RequestOptions), typeof(CancellationToken),
            ],
            method.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_may_be_left_out_of_a_call_has_a_default(string name)
    {
        var operation = Documentation.Operation(name);
        var optional = Emitted.ClientOf(operation).Class.GetMethod($"{name}Async")!.GetParameters().Where(parameter => parameter.IsOptional).Select(parameter => parameter.Name);

        Assert.Equal(operation is { RequestType: not null, IsRequestOptional: true } ? ["request", "options", "cancellationToken"] : ["options", "cancellationToken"], optional);
    }

    [Fact]
    public void No_client_has_a_method_without_a_page_but_the_raw_ones()
    {
        var documented = Documentation.Model.Operations
            .SelectMany(operation => new[] { $"{operation.Name}Async", $"Try{operation.Name}Async" }.Select(name => (Emitted.ClientOf(operation).Class.Name, name)));
        var emitted = Clients.SelectMany(client => Calls(client).Select(method => (client.Name, method.Name))).Where(method => !RawCalls.Contains(method.Item2));

        Assert.Equal(documented.Order(), emitted.Order());
    }

    [Fact]
    public void Every_list_that_is_read_page_by_page_has_a_method_that_walks_through_it()
    {
        foreach (var operation in Documentation.Model.Operations.Where(operation => operation.Paging is not null))
        {
            var (client, face) = Emitted.ClientOf(operation);
            var method = client.GetMethod(operation.Paging!.Method + "Async")!;

            Assert.Equal(typeof(IAsyncEnumerable<>).MakeGenericType(Emitted.TypeOf(operation.Paging.Element)), method.ReturnType);
            Assert.Equal(Signature(client.GetMethod($"{operation.Name}Async")!), Signature(method));
            Assert.Equal(Signature(method), Signature(face.GetMethod(method.Name)!));
        }

        Assert.Contains(Documentation.Model.Operations, operation => operation.Paging is not null);
    }

    [Fact]
    public void A_client_offers_what_its_credential_may_do_and_nothing_else()
    {
        foreach (var operation in Documentation.Model.Operations)
        {
            var others = Clients.Except([Emitted.ClientOf(operation).Class]);
            Assert.All(others, client => Assert.Null(client.GetMethod($"{operation.Name}Async")));
        }

        Assert.DoesNotContain(typeof(AssetPayUserClient).GetProperties(), property => property.PropertyType == typeof(SecureClient));
        Assert.DoesNotContain(typeof(AssetPayUserClient).GetMethods(), method => method.Name.StartsWith("For", StringComparison.Ordinal));
        Assert.All(Documentation.Model.Operations, operation => Assert.Equal(operation.Path.StartsWith("/client/", StringComparison.Ordinal), Emitted.ClientOf(operation).Class == typeof(AssetPayUserClient)));
    }

    [Fact]
    public void All_that_a_client_offers_can_be_overridden_and_is_in_its_interface()
    {
        foreach (var client in Clients)
        {
            var face = Emitted.Of("I" + client.Name);
            foreach (var method in client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.Name != "Dispose"))
            {
                Assert.True(method is { IsVirtual: true, IsFinal: false }, $"{client.Name}.{method.Name} cannot be overridden");
                Assert.Contains(face.GetMethods(), member => member.Name == method.Name && Signature(member) == Signature(method));
            }

            Assert.NotNull(client.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, Type.EmptyTypes));
        }
    }

    private static IEnumerable<MethodInfo> Calls(Type client) => client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType));

    private static string Signature(MethodInfo method) => string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType} {parameter.Name} {parameter.IsOptional}"));
}
