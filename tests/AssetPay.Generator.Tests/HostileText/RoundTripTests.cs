using System.Reflection;
using System.Text;
using System.Text.Json;
using ApiDocs.Flow;
using ApiDocs.Generator.Tests.Harness;
using ApiDocs.Model;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>What is compiled means exactly what the page says: over the wire goes its text, and that alone.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Texts = [.. HostileStrings.All.Values.Distinct(StringComparer.Ordinal)];

    private static readonly Assembly Client = Compiled();

    [Fact]
    public void Each_value_of_an_enum_is_the_page_s_text()
    {
        var flag = Client.GetType("Acme.Sink.Flag")!;
        var values = Client.GetType("Acme.Sink.FlagValues")!;
        for (var i = 0; i < Texts.Length; i++)
        {
            Assert.Equal(Texts[i], values.GetField("Value" + i)!.GetRawConstantValue());
            Assert.Equal(Texts[i], flag.GetProperty("Value")!.GetValue(flag.GetProperty("Value" + i)!.GetValue(null)));
        }
    }

    [Fact]
    public void Each_member_of_a_record_is_written_and_read_by_the_page_s_name()
    {
        var record = Client.GetType("Acme.Sink.Boat")!;
        var sent = Texts.Select((text, i) => (Name: InBytes(text), Value: "value " + i)).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(sent), record)!;

        Assert.Equal(Texts.Select((_, i) => "value " + i), Texts.Select((_, i) => record.GetProperty("Member" + i)!.GetValue(read)));
        Assert.Equal(sent, JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(read, record)));
    }

    [Fact]
    public void What_deprecates_a_member_is_the_page_s_text()
    {
        var told = Client.GetType("Acme.Sink.Boat")!.GetProperties().Select(property => property.GetCustomAttribute<ObsoleteAttribute>()?.Message).OfType<string>();
        Assert.Equal(Texts.Select(InBytes), told);
    }

    // Half a surrogate pair has no bytes, so it cannot go over a wire, nor into metadata.
    private static string InBytes(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Assembly Compiled()
    {
        var source = new SourceModel("boats.md", null);
        var members = Texts.Select((text, i) => new PropertyModel(text, "Member" + i, TypeRef.String) { Deprecated = InBytes(text) });
        var values = Texts.Select((text, i) => new EnumValueModel("Value" + i, text, text));
        var model = new ApiModel(
            new("Sink", "Acme.Sink", true, null), default, default, null, default, default,
            EquatableArray.Of(new ObjectModel("Boat", ObjectUse.Response, members.ToEquatableArray(), source)), EquatableArray.Of(new EnumModel("Flag", values.ToEquatableArray(), source)), default);
        using var image = new MemoryStream();
        var result = KitchenSink.Compile(KitchenSink.Print(model)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        return Assembly.Load(image.ToArray());
    }
}
