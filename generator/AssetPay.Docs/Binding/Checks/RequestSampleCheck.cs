using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Checks;

/// <summary>Holds the example of a request against the table of its body: a member of the one that the other lacks is mostly a misspelling.</summary>
internal sealed class RequestSampleCheck(TypeTable table, EndpointFacts facts, List<Finding> findings)
{
    public void Check(ObjectDraft request)
    {
        if (!facts.Parameters.Exists(row => row.Value.In == ParameterPlace.Body))
        {
            return;
        }

        foreach (var sample in facts.Endpoint.Requests.Select(sample => sample.Body).Where(body => body is { Kind: SampleKind.Object }))
        {
            Check(sample!, request);
        }
    }

    private void Check(SampleNode sample, ObjectDraft draft)
    {
        foreach (var shown in sample.Members)
        {
            if (draft.Member(shown.Name) is not { } member)
            {
                findings.Add(Tell(shown.Place, $"The member '{shown.Name}' of the request", "shown", "not documented", new(facts.Page.Path, facts.Endpoint.Parameters.IsEmpty ? facts.Endpoint.Path.Place : facts.Endpoint.Parameters[0].Place), "the table"));
                continue;
            }

            member.SeenAt(facts.Page.Path, shown.Place);
            member.Shows(shown.Value);
            var (value, type) = (shown.Value, member.Type);
            if (value.Kind is SampleKind.Elided or SampleKind.Null)
            {
                continue;
            }

            if (!SampleObserver.Agrees(value.Kind, type.Kind) && member.IsDecided)
            {
                continue;
            }

            if (!SampleObserver.Agrees(value.Kind, type.Kind))
            {
                findings.Add(Tell(value.Place, $"'{shown.Name}'", $"a {SampleObserver.Word(value.Kind)}", $"a {type.Kind}", new(member.Page, member.Place), "the table"));
            }
            else if (table.Object(type.Element ?? type) is { } inner)
            {
                foreach (var item in (type.Kind == TypeKind.List ? value.Items : EquatableArray.Of(value)).Where(item => item.Kind == SampleKind.Object))
                {
                    Check(item, inner);
                }
            }
        }
    }

    private Finding Tell(Place place, string what, string here, string there, SourcePlace other, string used) =>
        Finding.Of(Rules.Contradiction, facts.Page.Path, place, what, here, there, other, used);
}
