using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"* `deliveryId` — what the header has in its `id=` field": a bullet that says what a name in the template stands for.</summary>
internal static class CallbackNaming
{
    public static CallbackStatement? Of(BulletBlock bullet)
    {
        var text = bullet.Text;
        if (text.Pieces.Length == 0 || !text.Pieces[0].IsCode || !IsWord(text.Pieces[0].Text))
            return null;

        var name = text.Pieces[0];
        var rest = text.Slice(name.End, text.Text.Length - name.End).Trim();
        return rest.IsBlank ? null : new(CallbackTopic.Naming, EquatableArray.Of(text.QuoteOf(0, name.Text.Length), rest.Quote), text.Place);
    }

    private static bool IsWord(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
