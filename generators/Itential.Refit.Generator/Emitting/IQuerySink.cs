using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the calls that take pairs.</summary>
internal interface IQuerySink
{
    string Value(string name, string arguments);

    string Pair(string prefix, string key, string arguments);

    void BeginList(SourceWriter writer, QueryListModel list);

    string Item(QueryListModel list, string arguments);

    void EndList(SourceWriter writer);
}
