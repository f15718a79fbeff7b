using System.Text.Json;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What is written is what the pages say, name by name.</summary>
public sealed class WireNameTests
{
    public static TheoryData<string> Objects => [.. Documentation.Model.Objects.Select(type => type.Name)];

    public static TheoryData<string> Enums => [.. Documentation.Model.Enums.Select(type => type.Name)];

    [Fact]
    public void Every_type_of_the_pages_is_emitted_and_nothing_else()
    {
        Assert.Equal(Documentation.Model.Objects.Select(type => type.Name).Order(), Emitted.Records.Select(type => type.Name).Order());
        Assert.Equal(Documentation.Model.Enums.Select(type => type.Name).Order(), Emitted.OpenEnums.Select(type => type.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_record_writes_the_names_of_its_page_in_their_order(string type)
    {
        var written = JsonSerializer.Serialize(Filled.Of(Emitted.Of(type)), Emitted.Of(type));

        // A JsonDocument keeps names that come twice.
        var names = JsonDocument.Parse(written).RootElement.EnumerateObject().Select(member => member.Name);
        Assert.Equal(Documentation.Object(type)!.Properties.Select(property => property.WireName), names);
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Each_member_is_written_under_its_own_name(string type)
    {
        var record = Emitted.Of(type);
        var before = Emitted.Write(Filled.Of(record));
        foreach (var property in Documentation.Object(type)!.Properties)
        {
            var after = Emitted.Write(Filled.Changed(record, record.GetProperty(property.Name)!));

            var changed = after.Where(member => before[member.Key]!.ToJsonString() != member.Value!.ToJsonString()).Select(member => member.Key);
            Assert.Equal([property.WireName], changed);
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_record_reads_what_it_writes(string type)
    {
        var record = Emitted.Of(type);
        var json = JsonSerializer.Serialize(Filled.Of(record), record);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, record), record));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void No_two_members_share_a_name(string type)
    {
        var properties = Documentation.Object(type)!.Properties;

        Assert.Equal(properties.Count, properties.Select(property => property.WireName).Distinct().Count());
        Assert.Equal(properties.Count, properties.Select(property => property.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(properties.Select(property => property.Name).Order(), Filled.Members(Emitted.Of(type)).Select(member => member.Name).Order());
    }

    [Fact]
    public void No_two_types_share_a_name() =>
        Assert.Equal(Emitted.PublicTypes.Count, Emitted.PublicTypes.Select(type => type.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_open_enum_has_the_values_of_its_page(string name)
    {
        var type = Emitted.Of(name);
        var constants = Emitted.Of(name + "Values").GetFields().ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

        Assert.Equal(Documentation.Enum(name)!.Values.ToDictionary(value => value.Name, value => value.Value), constants);
        foreach (var value in Documentation.Enum(name)!.Values)
        {
            var known = type.GetProperty(value.Name)!.GetValue(null)!;
            Assert.Equal(JsonSerializer.Serialize(value.Value), JsonSerializer.Serialize(known, type));
            Assert.Equal(known, JsonSerializer.Deserialize(JsonSerializer.Serialize(value.Value), type));
            Assert.Equal((value.Value, true), (known.ToString(), type.GetProperty("IsKnown")!.GetValue(known)));
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_open_enum_keeps_what_its_page_does_not_have(string name)
    {
        var type = Emitted.Of(name);

        var unknown = JsonSerializer.Deserialize("\"quite new\"", type)!;

        Assert.Equal(("\"quite new\"", false), (JsonSerializer.Serialize(unknown, type), type.GetProperty("IsKnown")!.GetValue(unknown)));
        Assert.Equal("", Activator.CreateInstance(type)!.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type));
    }
}
