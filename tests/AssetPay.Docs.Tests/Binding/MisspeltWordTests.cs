using ApiDocs.Binding.Types;

namespace ApiDocs.Tests.Binding;

/// <summary>Which known word a misspelt one means.</summary>
public sealed class MisspeltWordTests
{
    [Theory]
    [InlineData("sting")]
    [InlineData("tring")]
    [InlineData("strin")]
    [InlineData("sstring")]
    [InlineData("strinng")]
    [InlineData("strings")]
    [InlineData("stribg")]
    [InlineData("atring")]
    [InlineData("strinh")]
    [InlineData("tsring")]
    [InlineData("srting")]
    [InlineData("strign")]
    [InlineData(" Sting ")]
    public void One_letter_too_many_too_few_or_wrong_or_two_exchanged_is_a_slip(string text) => Assert.Equal("string", MisspeltWord.Closest(text, ["string", "number"]));

    [Theory]
    [InlineData("strg")]
    [InlineData("stringgs")]
    [InlineData("sitrng")]
    [InlineData("strigx")]
    [InlineData("strixn")]
    [InlineData("tsrign")]
    [InlineData("str1ng")]
    [InlineData("stri-ng")]
    [InlineData("intt")]
    [InlineData("dat")]
    public void More_than_a_slip_or_a_short_word_means_nothing(string text) => Assert.Null(MisspeltWord.Closest(text, ["string", "int", "date"]));

    [Fact]
    public void A_word_of_four_letters_is_long_enough() => Assert.Equal("date", MisspeltWord.Closest("dtae", ["string", "date"]));

    [Fact]
    public void A_word_that_is_as_near_to_two_means_neither() => Assert.Null(MisspeltWord.Closest("dato", ["date", "data"]));
}
