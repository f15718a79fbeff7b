using System.Text;
using ApiDocs.Fuzzing.Pages.Judging;
using ApiDocs.Pages;
using ApiDocs.Tool.Pull;

namespace ApiDocs.Fuzzing.Index;

/// <summary>
/// What must hold for every index: it is refused in words, or each page that it names is on its own server and becomes a file of its own
/// inside the folder, on whatever system.
/// </summary>
internal static class IndexJudge
{
    private static readonly string s_folder = Path.Combine(Path.GetTempPath(), "docs-input") + Path.DirectorySeparatorChar;

    /// <summary>The first thing that is wrong; null: nothing.</summary>
    public static Complaint? Judge(IndexCase given)
    {
        try
        {
            var origin = new Origin(given.Address);
            return Judge(DocsIndex.Read(given.Text, origin, PullSettings.Default), origin).FirstOrDefault();
        }
        catch (PullException refusal)
        {
            return refusal.Message.Any(char.IsControl) ? new("a refusal with control characters", refusal.Message) : null;
        }
        catch (Exception exception)
        {
            return new(exception.GetType().Name, exception.ToString());
        }
    }

    private static IEnumerable<Complaint> Judge(DocsIndex index, Origin origin)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in index.Pages)
        {
            if (!Path.GetFullPath(Path.Combine(s_folder, page.Path)).StartsWith(s_folder, StringComparison.Ordinal) || page.Path.Split('/', '\\').Any(part => part is "" or "." or "..") || page.Path.Contains(':', StringComparison.Ordinal))
            {
                yield return new("a path outside of the folder", page.Path);
            }

            if (!PageFolder.IsPage(page.Path) || page.Path.StartsWith("overlay/", StringComparison.OrdinalIgnoreCase))
            {
                yield return new("a file that is no page of the vendor's", page.Path);
            }

            if (page.Path.Any(char.IsControl) || page.Path.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar))
            {
                yield return new("a path with characters that no name has", page.Path);
            }

            if (!names.Add(page.Path.Normalize(NormalizationForm.FormC)) || !names.Add("=" + page.Path.Normalize(NormalizationForm.FormD)))
            {
                yield return new("two pages in one file", page.Path);
            }

            if (page.Address.Scheme != origin.Index.Scheme || page.Address.Authority != origin.Index.Authority || page.Address.UserInfo.Length > 0)
            {
                yield return new("a page of another server", page.Address.ToString());
            }
        }
    }
}
