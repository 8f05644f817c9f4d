using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>The interface's values as one method sees them. What the method says itself goes before them.</summary>
internal sealed class MethodValues(List<(string Source, ParameterFacts Facts)> values, Action<ISymbol> isRouted)
{
    /// <summary>The values that placeholders may take.</summary>
    public IReadOnlyList<ParameterFacts> Path { get; } = values.Where(item => item.Facts[AttributeKind.Path] is not null).Select(item => item.Facts).ToList();

    /// <summary>The values that the query gets.</summary>
    public IEnumerable<ParameterFacts> Query => values.Where(item => item.Facts.Role == ParameterRole.Query).Select(item => item.Facts);

    /// <summary>The name of the header that a parameter or property sets; null when it sets none, or several.</summary>
    public static string? HeaderName(ParameterFacts facts) => facts.Role switch
    {
        ParameterRole.Header => AttributeArguments.First(facts[AttributeKind.Header]!) as string,
        ParameterRole.Authorization => "Authorization",
        _ => null,
    };

    /// <summary>The key of an option; null for what is none.</summary>
    public static string? OptionKey(ParameterFacts facts) =>
        facts[AttributeKind.Property] is { } attribute ? AttributeArguments.Text(attribute, "key") ?? facts.Name : null;

    /// <summary>The values that set headers, and after them the method's parameters.</summary>
    public IReadOnlyList<ParameterFacts> BeforeHeaders(IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters)
    {
        if (values.Count == 0)
        {
            return parameters;
        }

        var own = new HashSet<string>(parameters.Select(HeaderName).Concat(FixedHeaders(method)).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var (_, facts) in values)
        {
            if (HeaderName(facts) is { } name && own.Contains(name))
            {
                facts.Role = ParameterRole.Unclaimed;
            }
        }

        return [.. values.Select(item => item.Facts).Where(facts => facts.Role is ParameterRole.Header or ParameterRole.HeaderCollection or ParameterRole.Authorization), .. parameters];
    }

    /// <summary>The values that go into the options, and after them the method's parameters that do.</summary>
    public IEnumerable<ParameterFacts> BeforeOptions(IReadOnlyList<ParameterFacts> parameters)
    {
        var own = parameters.Where(item => OptionKey(item) is not null).ToList();
        return values.Select(item => item.Facts).Where(facts => OptionKey(facts) is { } key && !own.Exists(item => OptionKey(item) == key)).Concat(own);
    }

    /// <summary>The locals of the values that the method has come to use.</summary>
    public EquatableArray<ValueModel> Locals(IReadOnlyList<ParameterFacts> parameters)
    {
        var options = new HashSet<ParameterFacts>(BeforeOptions(parameters));
        var locals = new List<ValueModel>();
        foreach (var (source, facts) in values)
        {
            var isInRoute = facts.Role == ParameterRole.Route || facts.BoundProperties.Count > 0;
            if (isInRoute)
            {
                isRouted(facts.Symbol);
            }

            if (isInRoute || options.Contains(facts) || facts.Role is not (ParameterRole.Unclaimed or ParameterRole.Option))
            {
                locals.Add(new ValueModel(facts.Access, source));
            }
        }

        return locals.ToEquatableArray();
    }

    private static IEnumerable<string?> FixedHeaders(IMethodSymbol method) => method.GetAttributes()
        .Where(attribute => AttributeKinds.Of(attribute) == AttributeKind.Headers)
        .SelectMany(AttributeArguments.Texts)
        .Select(line => line?.Split(':')[0].Trim(' ', '\t'));
}
