namespace ApiDocs.Generator.Emit.Docs;

/// <summary>Breaks a paragraph of XML into lines at its blanks, never inside a tag.</summary>
internal static class DocWrap
{
    public static IEnumerable<string> Lines(string xml, int width)
    {
        var start = 0;
        while (xml.Length - start > width)
        {
            var end = LastBlank(xml, start, width);
            if (end < 0)
            {
                break;
            }

            yield return xml.Substring(start, end - start).TrimEnd();
            start = end + 1;
        }

        yield return xml.Substring(start).TrimEnd();
    }

    // The last blank that keeps the line within the width, or else the first one after it.
    private static int LastBlank(string xml, int start, int width)
    {
        var found = -1;
        var inTag = false;
        for (var i = start; i < xml.Length; i++)
        {
            inTag = xml[i] switch { '<' => true, '>' => false, _ => inTag };
            if (xml[i] == ' ' && !inTag && i > start)
            {
                if (i - start > width && found >= 0)
                {
                    break;
                }

                found = i;
                if (i - start > width)
                {
                    break;
                }
            }
        }

        return found;
    }
}
