using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace MockCaller;

/// <summary>The model that the client in this assembly was made of.</summary>
internal static class Api
{
    public static ApiModel Read(string folder)
    {
        var pages = PageFolder.Read(folder).Select(page => PageParser.Parse(page, CancellationToken.None).Value).ToEquatableArray();
        return Binder.Bind(pages, new("Mocked", "Mocked"), CancellationToken.None).Model!;
    }
}
