using System.Reflection;
using System.Runtime.CompilerServices;
using ApiDocs.Model;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What the types look like in C#.</summary>
public sealed class ShapeTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Objects => [.. Documentation.Model.Objects.Select(type => type.Name)];

    [Fact]
    public void All_public_types_are_in_the_clients_namespace_and_none_is_inside_another() =>
        Assert.All(Emitted.PublicTypes, type => Assert.Equal(("AssetPay", false), (type.Namespace, type.IsNested)));

    [Fact]
    public void Names_say_nothing_of_the_generator() =>
        Assert.DoesNotContain(Emitted.PublicTypes, type => type.Name.Contains("Docs", StringComparison.Ordinal) || type.Name.Contains("Emitted", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_request_or_result_is_a_sealed_record_that_does_not_change(string name)
    {
        var type = Emitted.Of(name);

        Assert.True(type.IsSealed);
        Assert.NotNull(type.GetMethod("<Clone>$"));
        Assert.All(type.GetProperties(), property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_member_has_the_type_that_its_page_gives_it(string name)
    {
        foreach (var property in Documentation.Object(name)!.Properties)
        {
            var type = Emitted.Of(name).GetProperty(property.Name)!.PropertyType;
            var unwrapped = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ApiOptional<>) ? type.GenericTypeArguments[0] : type;
            Assert.Equal(Emitted.TypeOf(property.Type), Nullable.GetUnderlyingType(unwrapped) ?? unwrapped);
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_member_is_required_where_its_page_promises_it_and_can_be_left_out_elsewhere(string name)
    {
        foreach (var property in Documentation.Object(name)!.Properties)
        {
            var member = Emitted.Of(name).GetProperty(property.Name)!;
            Assert.True(property.Required == member.IsDefined(typeof(RequiredMemberAttribute)), $"{name}.{property.Name}");
            Assert.True(CanBeLeftOut(member) == !property.Required || property.Nullable, $"{name}.{property.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_list_of_an_answer_that_nothing_promises_is_empty_and_not_null(string name)
    {
        var type = Documentation.Object(name)!;
        var value = Activator.CreateInstance(Emitted.Of(name))!;
        var lists = type.Properties.Where(property => property is { Required: false, Type.Kind: TypeKind.List } && !type.Use.HasFlag(ObjectUse.Request));

        Assert.All(lists, property => Assert.Empty((System.Collections.IEnumerable)Emitted.Of(name).GetProperty(property.Name)!.GetValue(value)!));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Equal_values_make_equal_records(string name)
    {
        var type = Emitted.Of(name);
        var value = Filled.Of(type);
        var copy = type.GetMethod("<Clone>$")!.Invoke(value, null);

        Assert.Equal(value, copy);
        Assert.Equal(value.GetHashCode(), copy!.GetHashCode());
        Assert.All(Filled.Members(type), member => Assert.NotEqual(value, Filled.Changed(type, member)));
    }

    private static bool CanBeLeftOut(PropertyInfo member) =>
        Nullability.Create(member).ReadState == NullabilityState.Nullable
        || (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() is var definition
            && (definition == typeof(ApiOptional<>) || (definition == typeof(IReadOnlyList<>) && !member.IsDefined(typeof(RequiredMemberAttribute)))));
}
