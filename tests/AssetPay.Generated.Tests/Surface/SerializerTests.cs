using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>Plain JsonSerializer calls, with reflection and without.</summary>
public sealed class SerializerTests
{
    private static readonly JsonSerializerOptions OnlyOurs = new() { TypeInfoResolver = AssetPayJsonResolver.Default };

    public static TheoryData<string> Types => [.. Emitted.JsonTypes.Select(type => type.Name)];

    public static TheoryData<string> OpenEnums => [.. Emitted.OpenEnums.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_written_and_read_without_any_options(string name)
    {
        var (type, value) = Sample(name);
        var json = JsonSerializer.Serialize(value, type);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_written_and_read_by_the_resolver_alone(string name)
    {
        var (type, value) = Sample(name);
        var info = OnlyOurs.GetTypeInfo(type);

        var json = JsonSerializer.Serialize(value, info);

        Assert.Equal(JsonTypeInfoKind.None, info.Kind);
        Assert.Equal(JsonSerializer.Serialize(value, type), json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info), info));
    }

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void An_open_enum_that_may_be_null_is_known_to_the_resolver_too(string name)
    {
        var info = OnlyOurs.GetTypeInfo(typeof(Nullable<>).MakeGenericType(Emitted.Of(name)));

        Assert.Null(JsonSerializer.Deserialize("null", info));
        Assert.Equal("\"x\"", JsonSerializer.Serialize(JsonSerializer.Deserialize("\"x\"", info), info));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_settings_of_a_caller_do_not_change_the_names_on_the_wire(string name)
    {
        var (type, value) = Sample(name);
        var settings = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        };

        Assert.Equal(JsonSerializer.Serialize(value, type), JsonSerializer.Serialize(value, type, settings));
    }

    [Fact]
    public void The_resolver_leaves_other_types_to_others()
    {
        Assert.Null(AssetPayJsonResolver.Default.GetTypeInfo(typeof(Order), new()));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Order("a", null), OnlyOurs));
    }

    [Fact]
    public void A_type_of_the_callers_can_have_ours_in_it()
    {
        var both = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(AssetPayJsonResolver.Default, new DefaultJsonTypeInfoResolver()) };
        var order = new Order("order-1", (Trade)Filled.Of(typeof(Trade))) { Wanted = [GameId.Rust, "440"] };

        var json = JsonSerializer.Serialize(order, both);
        var read = JsonSerializer.Deserialize<Order>(json, both)!;

        Assert.Equal(json, JsonSerializer.Serialize(read));
        Assert.Equal((order.Trade!.Id, "440"), (read.Trade!.Id, read.Wanted[1].Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{ "id": "trade-1", "items": 5 }""")]
    public void What_does_not_fit_is_a_JsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Trade>(json));

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<Trade>("null"));

    private static (Type Type, object Value) Sample(string name)
    {
        var type = Emitted.Of(name);
        return (type, type.IsValueType ? Activator.CreateInstance(type, "a text")! : Filled.Of(type));
    }

    private sealed record Order(string Name, Trade? Trade)
    {
        public IReadOnlyList<GameId> Wanted { get; init; } = [];
    }
}
