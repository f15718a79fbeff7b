using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Facts.Printing;

namespace ApiDocs.Tests.Facts;

/// <summary>The printer and the lists speak one notation: a small model prints as a person would write it down.</summary>
public class ModelFactsTests
{
    [Fact]
    public void A_model_prints_in_the_notation_of_the_lists() =>
        FactComparison.RequireAgreement(FactList.Parse(Written.Split('\n')), ModelFacts.OfEverything(s_boats));

    private const string Written = """
        client Boats
          docs https://boats.example/docs
          server 1 Production https://api.boats.example
          credential x-key root parameter=key -- Harbour Key
          group Harbour takes x-key
          envelope data in data
          envelope error in error
        page boats/rent.md
          url https://boats.example/docs/boats/rent
          says paragraph Rents a boat.
          says note Only in summer.
        operation RentBoat POST /boats/{id}
          group Harbour
          credential x-key
          class Money
          title Rent Boat
          path id uuid required as Id -- Which boat
          request RentBoatRequest required
          body crew list(RentBoatRequestCrew) required minItems=1 maxItems=9 as Crew
          body crew rule min 1, max 9
          body crew[].name string optional nullable default="Ann" as Name
          sends crew[0].name "Ann"
          response Boat
          answer data.price 45.00
          answer data.sails []
          answer data elided
          rate Captain 60/60s 60 requests / min
          errors RentBoatError
          error 7 SUNK as Sunk -- It sank.
        type Boat
          [Price]
          member price decimal required max=100.5 as Price -- In USD
        enum BoatKind
          value sail as Sail -- Has sails
        [Boats]
        catalogue 7 SUNK http=410 as Sunk -- It sank.
        """;

    private static readonly SourceModel s_page = new("boats/rent.md", "https://boats.example/docs/boats/rent");

    private static readonly ApiModel s_boats = new(
        new("Boats", "Boats", true, "https://boats.example/docs/"),
        EquatableArray.Of(new ServerModel("Production", "https://api.boats.example")),
        EquatableArray.Of(new CredentialModel("key", "Harbour", "Harbour Key", "x-key", true, "key")),
        new(null, null, "data", "error", null, null, null, null, null),
        EquatableArray.Of(new GroupModel("Harbour", "key", "HarbourClient")),
        EquatableArray.Of(Rent()),
        EquatableArray.Of(
            Object("RentBoatRequest", ObjectUse.Request, new PropertyModel("crew", "Crew", TypeRef.List(TypeRef.Object("RentBoatRequestCrew")))
            {
                Required = true, Limits = LimitsModel.None with { MinItems = 1, MaxItems = 9, Text = "min 1, max 9" },
            }),
            Object("RentBoatRequestCrew", ObjectUse.Request, new PropertyModel("name", "Name", TypeRef.String) { Nullable = true, Default = "\"Ann\"" }),
            Object("Boat", ObjectUse.Response, new PropertyModel("price", "Price", TypeRef.Decimal)
            {
                Required = true, Group = "Price", Summary = Prose.Of("In USD"), Limits = LimitsModel.None with { Maximum = 100.50m },
            })),
        EquatableArray.Of(new EnumModel("BoatKind", EquatableArray.Of(new EnumValueModel("Sail", "sail", "Has sails")), s_page)),
        EquatableArray.Of(new ErrorModel("Sunk", 7, "SUNK", 410, Prose.Of("It sank."), "Boats")));

    private static ObjectModel Object(string name, ObjectUse use, PropertyModel member) => new(name, use, EquatableArray.Of(member), s_page);

    private static OperationModel Rent() => new("RentBoat", "Harbour", "key", "POST", "/boats/{id}", CallClass.Money, CallShape.Plain, s_page)
    {
        Title = "Rent Boat",
        Remarks = new(EquatableArray.Of(
            new ProseBlock(ProseKind.Paragraph, EquatableArray.Of(new Inline("Rents "), new Inline("a boat.", InlineStyle.Strong))),
            new ProseBlock(ProseKind.Callout, EquatableArray.Of(new Inline("Only in\nsummer.")), "Note"))),
        PathParameters = EquatableArray.Of(new PropertyModel("id", "Id", TypeRef.Uuid, ParameterIn.Path) { Required = true, Summary = Prose.Of("Which boat") }),
        RequestType = "RentBoatRequest",
        HasBody = true,
        ResponseType = TypeRef.Object("Boat"),
        ErrorType = "RentBoatError",
        Errors = EquatableArray.Of(new OperationErrorModel("Sunk", 7, "SUNK", Prose.Of("It sank."))),
        RateLimits = EquatableArray.Of(new RateLimitModel("Captain", 60, 60, "60 requests / min")),
        Examples = EquatableArray.Of(new ExampleModel("""{"data":{"price":45.00,"sails":[]}}""", EquatableArray.Of("data"), null)),
        RequestExamples = EquatableArray.Of(new ExampleModel("""{"crew":[{"name":"Ann"}]}""", EquatableArray<string>.Empty, null)),
    };
}
