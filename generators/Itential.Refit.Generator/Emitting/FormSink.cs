using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Pairs of a form, in which each element of a collection is a pair.</summary>
internal sealed class FormSink(string form) : IQuerySink
{
    public string Value(string name, string arguments) => $"{form}.Add({CSharpText.Literal(name)}, {arguments});";

    public string Pair(string prefix, string key, string arguments) =>
        prefix.Length == 0 ? $"{form}.Add({key}, {arguments});" : $"{form}.Add({CSharpText.Literal(prefix)} + {key}, {arguments});";

    public void BeginList(SourceWriter writer, QueryListModel list)
    {
        // A form has no lists, only pairs.
    }

    public string Item(QueryListModel list, string arguments) => Value(list.Name, arguments);

    public void EndList(SourceWriter writer)
    {
        // A form has no lists, only pairs.
    }
}
