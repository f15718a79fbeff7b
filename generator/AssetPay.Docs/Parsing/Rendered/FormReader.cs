using ApiDocs.Pages;
namespace ApiDocs.Parsing;
internal static class FormReader { public static PageForm Of(PageText page) => PageForm.Markdown; }
