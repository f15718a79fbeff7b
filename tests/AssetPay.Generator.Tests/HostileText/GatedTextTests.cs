namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>No emitter writes a text of a model that has not gone through a gate.</summary>
public sealed class GatedTextTests
{
    private static readonly EmitterCode Code = new();

    [Fact]
    public void Every_text_of_a_model_goes_through_a_gate_before_it_is_written()
    {
        var errors = string.Join("\n", Code.Errors);
        Assert.True(errors.Length == 0, errors);
        var ungated = string.Join("\n", new UngatedText(Code).Find());
        Assert.True(ungated.Length == 0, ungated);
    }

    [Theory]
    [InlineData("IdentifierGate", 40)]
    [InlineData("StringGate", 30)]
    [InlineData("XmlGate", 10)]
    [InlineData("UrlGate", 2)]
    [InlineData("CommentGate", 2)]
    public void A_gate_that_stood_open_would_be_seen(string gate, int places) =>
        Assert.InRange(new UngatedText(Code, gate).Find().Count(), places, int.MaxValue);
}
