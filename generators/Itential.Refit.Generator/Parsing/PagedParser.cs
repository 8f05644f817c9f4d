using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads how a list is asked for page by page.</summary>
internal sealed class PagedParser(ClientScope scope, INamedTypeSymbol? context, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters)
{
    private const int PageNumber = 2;
    private const int BodyStartLimit = 3;
    private static readonly string[] Positions = ["skip", "offset", "page", "start"];
    private static readonly string[] Sizes = ["limit", "limit", "pageSize", "limit"];
    private static readonly string[] Totals = ["total", "totalcount", "totalrecords"];
    private static readonly string[] PageTotals = ["totalpages"];

    public static AttributeData? AttributeOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => AttributeKinds.Of(attribute) == AttributeKind.Paged);

    /// <summary>Makes the model; null for a method that is not paged.</summary>
    /// <param name="verb">The method's verb.</param>
    /// <param name="body">Its body.</param>
    /// <param name="query">Its query, which loses the position and gets the size.</param>
    public PagingModel? Parse(AttributeData verb, BodyModel? body, ref EquatableArray<QueryModel> query)
    {
        if (AttributeOf(method) is not { } attribute)
        {
            return null;
        }

        if (method.ReturnType is not INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments.Length: 1, NullableAnnotation: not NullableAnnotation.Annotated } sequence
            || !TypeFacts.IsIn(sequence, "System.Collections.Generic"))
        {
            scope.Report(DiagnosticDescriptors.PagedReturnType, AttributeLocation.Of(attribute, scope.CancellationToken), method.Name, TypeNames.Short(method.ReturnType));
            return null;
        }

        var item = sequence.TypeArguments[0];
        var style = AttributeArguments.First(attribute) is int number and >= 0 and <= BodyStartLimit ? number : 0;
        if (new PageTypeParser(scope, method, item).Parse(attribute, verb) is not { } page)
        {
            return null;
        }

        var items = Items(attribute, page, item);
        var total = Count(attribute, "Total", page, Totals);
        var pages = style == PageNumber ? Count(attribute, "TotalPages", page, PageTotals) : null;
        var position = Position(attribute, style, body, ref query);
        AddSize(attribute, style, ref query);
        if (items is null || position is null)
        {
            return null;
        }

        return new PagingModel
        {
            Page = scope.Types[page],
            Item = scope.Types[item],
            Codec = scope.Codec(page, context),
            Items = items.Way,
            IsLooser = scope.Types[SequenceParser.Elements(items.Type)!] != scope.Types[item],
            Total = total?.Way,
            TotalPages = pages?.Way,
            Position = position.Query,
            Body = position.Body,
            Start = position.Start,
            CountsPages = style == PageNumber,
            IsPrefetching = AttributeArguments.Value(attribute, "Prefetch") is true,
        };
    }

    private PageMember? Items(AttributeData attribute, ITypeSymbol page, ITypeSymbol item)
    {
        string fault;
        if (AttributeArguments.Text(attribute, "Items") is { } path)
        {
            if (PageMembers.Named(page, path) is { } named && PageMembers.IsListOf(named, item))
            {
                return named;
            }

            fault = $"no collection of '{TypeNames.Short(item)}' at '{path}'";
        }
        else
        {
            var found = PageMembers.Items(page, item);
            if (found.Count == 1)
            {
                return found[0];
            }

            fault = found.Count == 0 ? $"no collection of '{TypeNames.Short(item)}'" : $"several collections of '{TypeNames.Short(item)}'";
        }

        scope.Report(
            DiagnosticDescriptors.PageItemsMissing,
            AttributeLocation.OfProperty(attribute, "Items", scope.CancellationToken),
            TypeNames.Short(page),
            fault,
            TypeNames.Short(item));
        return null;
    }

    private PageMember? Count(AttributeData attribute, string property, ITypeSymbol page, string[] names)
    {
        if (AttributeArguments.Text(attribute, property) is not { } path)
        {
            return PageMembers.Integer(page, names);
        }

        if (path.Length == 0)
        {
            return null;
        }

        var member = PageMembers.Named(page, path);
        if (member is null || !PageMembers.IsInteger(member))
        {
            scope.Report(
                DiagnosticDescriptors.PageTotalMissing,
                AttributeLocation.OfProperty(attribute, property, scope.CancellationToken),
                TypeNames.Short(page),
                path,
                property);
            return null;
        }

        return member;
    }

    private PagePosition? Position(AttributeData attribute, int style, BodyModel? body, ref EquatableArray<QueryModel> query)
    {
        var parser = new PagePositionParser(scope, method, parameters, attribute);
        var named = AttributeArguments.Text(attribute, "Position");
        return style == BodyStartLimit
            ? parser.InBody(named, Positions[style], body)
            : parser.InQuery(named ?? Positions[style], style == PageNumber ? "1" : "0", ref query);
    }

    private void AddSize(AttributeData attribute, int style, ref EquatableArray<QueryModel> query)
    {
        var name = AttributeArguments.Text(attribute, "Size") ?? Sizes[style];
        if (style == BodyStartLimit
            || AttributeArguments.Value(attribute, "PageSize") is not (int size and > 0)
            || parameters.Any(item => item.WireName == name)
            || query.Any(item => item is QueryObjectModel owner && owner.Members.Any(member => member is QueryValueModel value && value.Name.Text == UrlText.EscapeName(name))))
        {
            return;
        }

        var number = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
        query = query.Concat([new QueryValueModel(number, new KeyModel(UrlText.EscapeName(name)), new ScalarModel { Kind = ScalarKind.SpanFormattable })]).ToEquatableArray();
    }
}
