using System.Text;
using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds what says where a page starts: a parameter, a property of a query object, a property in the body, or nothing.</summary>
internal sealed class PagePositionParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, AttributeData attribute)
{
    /// <summary>Takes the position out of the query, which sends it once for each page.</summary>
    public PagePosition? InQuery(string name, string first, ref EquatableArray<QueryModel> query)
    {
        foreach (var model in query)
        {
            if (parameters.FirstOrDefault(item => item.Access == model.Access) is not { } parameter)
            {
                continue;
            }

            if (model is QueryValueModel value && value.Name.Text == UrlText.EscapeName(name) && PageMembers.IsInteger(parameter.Type))
            {
                query = query.Where(item => item != model).ToEquatableArray();
                return new PagePosition(Or(value.Access, first, PageMembers.CanBeNull(parameter.Type)), name, null);
            }

            if (model is QueryObjectModel owner
                && owner.Members.FirstOrDefault(item => item is QueryValueModel member && member.Name.Text == UrlText.EscapeName(name)) is { } bearer
                && PageMembers.Property(parameter.Type, name) is { } property
                && PageMembers.IsInteger(property.Type))
            {
                var rest = owner with { Members = owner.Members.Where(item => item != bearer).ToEquatableArray() };
                query = query.Select(item => item == model ? rest : item).ToEquatableArray();
                var access = Through(bearer, owner) + (owner.Check == NullCheck.None ? "." : "?.") + bearer.Access;
                return new PagePosition(Or(access, first, owner.Check != NullCheck.None || PageMembers.CanBeNull(property.Type)), name, null);
            }
        }

        if (parameters.FirstOrDefault(item => item.WireName == name) is { } other)
        {
            return Refuse($"'{name}' is the parameter '{other.Name}', which must be an int or a long in the query");
        }

        return new PagePosition(first, name, null);
    }

    /// <summary>Finds the property of the body that is the position.</summary>
    /// <param name="path">The way to it; null to look for it.</param>
    /// <param name="name">Its name where it is looked for.</param>
    /// <param name="body">The body.</param>
    public PagePosition? InBody(string? path, string name, BodyModel? body)
    {
        var parameter = parameters.FirstOrDefault(item => item.Role == ParameterRole.Body);
        var steps = parameter is null ? null : Steps(parameter.Type, path, name);
        if (body is not { Kind: BodyKind.Codec } || steps is null)
        {
            return Refuse($"its body has no integer property '{path ?? name}'");
        }

        var models = new List<PagingStepModel>();
        var owner = Owner(parameter!.Type, parameter.Access);
        var start = new StringBuilder(parameter.Access);
        var type = parameter.Type;
        foreach (var step in steps)
        {
            if (!TypeFacts.Underlying(type, out _).IsRecord || step.SetMethod is not { DeclaredAccessibility: Accessibility.Public })
            {
                return Refuse($"'{step.Name}' cannot be set in a copy of '{TypeNames.Short(type)}', which must be a record with a public setter");
            }

            start.Append(IsAnnotated(type) ? "?." : ".").Append(CSharpText.Identifier(step.Name));
            models.Add(new PagingStepModel(CSharpText.Identifier(step.Name), IsAnnotated(step.Type) ? New(step.Type) : null));
            type = step.Type;
        }

        if (owner is null || steps.Take(steps.Count - 1).Any(step => IsAnnotated(step.Type) && New(step.Type) is null))
        {
            return Refuse("what may be null on the way to it has no constructor without parameters");
        }

        var access = start.ToString();
        return new PagePosition(Or(access, "0", IsAnnotated(type) || access.Contains("?.")), null, new PagingBodyModel(owner, models.ToEquatableArray(), scope.Types[type]));
    }

    private static string Or(string access, string first, bool canBeNull) => canBeNull ? $"{access} ?? {first}" : access;

    private static string Through(QueryModel member, QueryObjectModel owner) =>
        member.Through is null ? owner.Access : $"(({member.Through}{(owner.Check == NullCheck.Reference ? "?" : "")}){owner.Access})";

    private static List<IPropertySymbol>? Steps(ITypeSymbol body, string? path, string name)
    {
        if (path is not null)
        {
            return Named(body, path);
        }

        return Named(body, name) ?? ReadableProperties.Of(body)
            .Select(property => Named(body, property.Name + "." + name))
            .FirstOrDefault(steps => steps is not null);
    }

    private static List<IPropertySymbol>? Named(ITypeSymbol body, string path)
    {
        var steps = new List<IPropertySymbol>();
        var type = body;
        foreach (var name in path.Split('.'))
        {
            if (PageMembers.Property(type, name) is not { } property)
            {
                return null;
            }

            steps.Add(property);
            type = property.Type;
        }

        return PageMembers.IsInteger(type) ? steps : null;
    }

    private static bool IsAnnotated(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);

    private string? Owner(ITypeSymbol type, string access)
    {
        if (!IsAnnotated(type))
        {
            return access;
        }

        return New(type) is { } made ? $"({access} ?? {made})" : null;
    }

    private string? New(ITypeSymbol type)
    {
        var plain = TypeFacts.Underlying(type, out _);
        return plain is INamedTypeSymbol { IsAbstract: false } named
            && named.InstanceConstructors.Any(item => item.Parameters.Length == 0 && item.DeclaredAccessibility == Accessibility.Public)
            && !named.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                ? $"new {scope.Types.NotNull(plain)}()"
                : null;
    }

    private PagePosition? Refuse(string reason)
    {
        scope.Report(DiagnosticDescriptors.PagePositionMissing, AttributeLocation.OfProperty(attribute, "Position", scope.CancellationToken), method.Name, reason);
        return null;
    }
}
