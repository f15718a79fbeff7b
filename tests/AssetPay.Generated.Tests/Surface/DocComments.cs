using System.Reflection;
using System.Xml.Linq;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>The doc comments of the client, as editors read them.</summary>
internal static class DocComments
{
    public static IReadOnlyDictionary<string, XElement> All { get; } = XDocument.Load(Path.ChangeExtension(Emitted.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    public static XElement? Of(MemberInfo member) => All.GetValueOrDefault(DocId.Of(member));
}
