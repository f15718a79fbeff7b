using System.Text.RegularExpressions;

namespace ApiDocs.Runtime.Tests;

/// <summary>What is a secret by its look is read by hand; these patterns say what is meant.</summary>
public partial class SecretLookTests
{
    private const string Opening = "The call failed: ";

    // What secrets are made of and end with, and what only looks like it.
    private static readonly string[] Pieces =
        ["?", "&", "=", "://", "@", "eyJ", "eyJhbGciOi", ".", "-", "_", "[", "]", "name", "token=", "#", "\"", "'", "<", ">", "\\", " ", "/", ":", "x", "9", "é", "\u0301", "\u203F", "\u0903", "\u200D", "\u3000"];

    [Fact]
    public void Drawn_texts_are_hidden_as_the_patterns_say()
    {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(ByPatterns(text), Hidden(text));
        }
    }

    [Fact]
    public void Every_character_ends_a_secret_or_is_part_of_it_as_the_patterns_say()
    {
        for (var character = '\u0020'; character < '\uFFFF'; character++)
        {
            if (!char.IsControl(character) && !char.IsSurrogate(character))
            {
                var text = $"?a{character}b=value{character}z://us{character}er@ eyJhbGci{character}Oi.zz{character}zz";
                Assert.Equal(ByPatterns(text), Hidden(text));
            }
        }
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_name_in_a_query_has_64_characters_at_most(int length)
    {
        var text = $"?{new string('n', length)}=secret";
        Assert.Equal(ByPatterns(text), Hidden(text));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    public void A_user_has_256_characters_at_most(int length)
    {
        var text = $"://{new string('u', length)}@host";
        Assert.Equal(ByPatterns(text), Hidden(text));
    }

    private static string Hidden(string text) => new ApiFailure { Messages = [text] }.Message[Opening.Length..];

    private static string ByPatterns(string text)
    {
        text = QueryValue().Replace(text, "$1***");
        text = UserInfo().Replace(text, "://***@");
        return Unseen().Replace(Token().Replace(text, "***"), " ");
    }

    [GeneratedRegex(@"([?&][\w.\-\[\]]{1,64}=)([^\s&#""'<>\\]+)", RegexOptions.CultureInvariant)]
    private static partial Regex QueryValue();

    [GeneratedRegex(@"://[^\s/@""'<>]{1,256}@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"eyJ[\w\-]{8,}(\.[\w\-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
