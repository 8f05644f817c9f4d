using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds how a type becomes pairs of a query or a form.</summary>
internal sealed class QueryParser(ClientScope scope, QueryTarget target)
{
    private const int MaxDepth = 16;

    public QueryModel? Parse(QueryValue value)
    {
        if (TypeFacts.IsStackOnly(value.Type) || value.Type.TypeKind == TypeKind.Dynamic)
        {
            return Refuse(value, "declare an ordinary type that is sent");
        }

        if (value.Options.TreatAsString)
        {
            var scalar = ScalarParser.Parse(scope, value.Type) ?? ScalarParser.Text(value.Type);
            return new QueryValueModel(value.Access, Name(value.Name), scalar, value.Options.SerializeNull);
        }

        if (ScalarParser.Parse(scope, value.Type, value.Options.Format) is { } single)
        {
            return new QueryValueModel(value.Access, Name(value.Name), single, value.Options.SerializeNull);
        }

        if (SequenceParser.Pairs(value.Type) is { } pair)
        {
            return Dictionary(value, pair.Key, pair.Value);
        }

        if (SequenceParser.Elements(value.Type) is { } element)
        {
            return List(value, element);
        }

        return Object(value);
    }

    private QueryModel? List(QueryValue value, ITypeSymbol element)
    {
        var scalar = ScalarParser.Parse(scope, element, value.Options.Format);
        if (scalar is null)
        {
            return Refuse(value, $"its elements of type '{TypeNames.Short(element)}' are no single values");
        }

        return new QueryListModel(value.Access, Name(value.Name), scalar, value.Options.CollectionFormat, SequenceParser.Shape(value.Type, element, scope.Types));
    }

    private QueryModel? Dictionary(QueryValue value, ITypeSymbol keyType, ITypeSymbol valueType)
    {
        var key = ScalarParser.Parse(scope, keyType);
        var item = ScalarParser.Parse(scope, valueType, value.Options.Format);
        if (key is null or { IsNullable: true } || item is null)
        {
            var which = item is null ? "values" : "keys";
            return Refuse(value, $"its {which} of type '{TypeNames.Short(item is null ? valueType : keyType)}' are no single values");
        }

        return new QueryDictionaryModel(value.Access, Name(value.Prefix), key, item, SequenceParser.PairShape(value.Type, keyType, valueType, scope.Types));
    }

    private QueryModel? Object(QueryValue value)
    {
        var type = TypeFacts.Underlying(value.Type, out _).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || TypeFacts.IsFramework(type))
        {
            return Refuse(value, Remedy(type));
        }

        if (value.Owners.Length >= MaxDepth || value.Owners.Any(owner => SymbolEqualityComparer.Default.Equals(TypeFacts.Underlying(owner, out _), type)))
        {
            scope.Report(DiagnosticDescriptors.QueryObjectCyclic, value.Symbol, value.Path, TypeNames.Short(type));
            return null;
        }

        var properties = ReadableProperties.Of(type).Where(property => !PropertyAttributes.IsIgnored(property)).ToList();
        if (properties.Count == 0)
        {
            scope.Report(DiagnosticDescriptors.QueryObjectEmpty, value.Symbol, value.Path, TypeNames.Short(type));
            return null;
        }

        return new QueryObjectModel(value.Access, TypeFacts.NullCheck(value.Type), Members(value, type, properties));
    }

    private EquatableArray<QueryModel> Members(QueryValue value, ITypeSymbol type, List<IPropertySymbol> properties)
    {
        var members = new List<QueryModel>(properties.Count);
        foreach (var property in properties)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            var item = value.Property(property);
            if (!item.IsBound && Parse(item) is { } member)
            {
                members.Add(IsInherited(type, property) ? member with { Through = scope.Types.NotNull(property.ContainingType) } : member);
            }
        }

        return members.ToEquatableArray();
    }

    // Two bases of an interface may each have the property.
    private static bool IsInherited(ITypeSymbol type, IPropertySymbol property) =>
        type.TypeKind == TypeKind.Interface && !SymbolEqualityComparer.Default.Equals(type, property.ContainingType);

    private QueryModel? Refuse(QueryValue value, string remedy)
    {
        scope.Report(
            DiagnosticDescriptors.QueryValueNotSupported,
            value.Symbol,
            value.Path,
            TypeNames.Short(value.Type),
            target == QueryTarget.Query ? "query" : "form",
            remedy);
        return null;
    }

    private static string Remedy(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object)
        {
            return "declare the type that is sent, or use [Query(TreatAsString = true)]";
        }

        return "use a single value, a collection, a dictionary or an object of your own, or send it as [Body]";
    }

    private string Name(string name) => target == QueryTarget.Query ? UrlText.EscapeName(name) : name;
}
