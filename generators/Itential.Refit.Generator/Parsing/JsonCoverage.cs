using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>The types that a source-generated JSON context knows: those that it names, and what they are made of.</summary>
internal sealed class JsonCoverage
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, JsonCoverage> Contexts = new();
    private readonly JsonGraph _graph;
    private readonly bool _isWrittenByHand;

    private JsonCoverage(INamedTypeSymbol context)
    {
        var named = new List<ITypeSymbol>();
        var includesFields = false;
        for (var type = context; type is not null; type = type.BaseType)
        {
            if (TypeFacts.Is(type, "System.Text.Json.Serialization", "JsonSerializerContext"))
            {
                break;
            }

            foreach (var attribute in type.GetAttributes())
            {
                if (AttributeNames.Of(attribute) == "JsonSerializableAttribute" && AttributeArguments.First(attribute) is ITypeSymbol root)
                {
                    named.Add(root);
                }
                else if (AttributeNames.Of(attribute) == "JsonSourceGenerationOptionsAttribute")
                {
                    includesFields |= AttributeArguments.Value(attribute, "IncludeFields") is true;
                }
            }

            _isWrittenByHand |= named.Count == 0 && type.GetMembers("GetTypeInfo").Length > 0;
        }

        _graph = new JsonGraph(named, includesFields);
    }

    public static JsonCoverage Of(INamedTypeSymbol context) => Contexts.GetValue(context, static key => new JsonCoverage(key));

    /// <summary>Whether the context knows a type. One that is written by hand is taken at its word.</summary>
    public bool Covers(ITypeSymbol type)
    {
        if (_isWrittenByHand)
        {
            return true;
        }

        // A context of another assembly may be asked from two compilations at once.
        lock (_graph)
        {
            return _graph.Reaches(type);
        }
    }
}
