using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>Names on the machine's side: the class that reads and writes a type, and the locals inside it.</summary>
internal static class JsonNames
{
    private static readonly string[] Reserved = ["reader", "writer", "context", "value", "checks", "additional", "member", "index"];

    public static string Class(string type) => IdentifierGate.Name(type + "Json");

    public static string Reader(TypeRef type) => Class(type.Name!) + ".Read";

    /// <summary>A local for each property. Two properties may differ by the case of their first letter alone.</summary>
    public static string[] Locals(ObjectModel type)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        var locals = new string[type.Properties.Count];
        for (var i = 0; i < locals.Length; i++)
        {
            var local = IdentifierGate.Camel(type.Properties[i].Name);
            locals[i] = taken.Add(local) ? local : $"{local}{i.ToString(CultureInfo.InvariantCulture)}_";
            taken.Add(locals[i]);
        }

        return locals;
    }
}
