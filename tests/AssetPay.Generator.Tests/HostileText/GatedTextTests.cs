using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>No emitter writes a text of a model that has not gone through a gate.</summary>
public sealed class GatedTextTests
{
    private static readonly EmitterCode Code = new();

    [Fact]
    public void Every_text_of_a_model_goes_through_a_gate_before_it_is_written()
    {
        Assert.Empty(Code.Errors);
        Assert.Empty(new UngatedText(Code, IsGate).Find());
    }

    [Theory]
    [InlineData("IdentifierGate", 40)]
    [InlineData("StringGate", 30)]
    [InlineData("XmlGate", 20)]
    public void A_gate_that_was_taken_down_would_be_missed(string gate, int places) =>
        Assert.True(new UngatedText(Code, method => IsGate(method) && method.ContainingType.Name != gate).Find().Count() >= places);

    private static bool IsGate(IMethodSymbol method) => method.ContainingNamespace.ToString() == "ApiDocs.Generator.Emit.Gates";
}
