using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>How a token is made: what the overlay describes takes the place of the whole of the vendor's description, since half of each makes neither.</summary>
internal static class TokenLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        foreach (var token in set.Over.SelectMany(page => page.Tokens))
        {
            foreach (var page in set.Under)
            {
                foreach (var mine in page.Tokens.Where(mine => IsSame(mine, token)))
                    notes.Wins($"how a '{mine.Credential.Text}' is made", token.Credential, mine.Credential, page.Path);
            }

            set.EditUnder(page => page with { Tokens = page.Tokens.Where(mine => !IsSame(mine, token)).ToEquatableArray() });
        }
    }

    private static bool IsSame(TokenStatement mine, TokenStatement theirs) => CredentialLayer.Key(mine.Credential.Text) == CredentialLayer.Key(theirs.Credential.Text);
}
