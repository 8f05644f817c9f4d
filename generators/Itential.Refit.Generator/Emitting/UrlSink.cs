using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Pairs of the address.</summary>
internal sealed class UrlSink(string url) : IQuerySink
{
    public string Value(string name, string arguments) => $"{url}.AppendQuery({CSharpText.Literal(name)}, {arguments});";

    public string Pair(string prefix, string key, string arguments) => $"{url}.AppendPair({CSharpText.Literal(prefix)}, {key}, {arguments});";

    public void BeginList(SourceWriter writer, QueryListModel list) =>
        writer.Line($"{url}.BeginList({CSharpText.Literal(list.Name)}, {KnownNames.CollectionFormat}.{list.Format});");

    public string Item(QueryListModel list, string arguments) => $"{url}.AppendItem({arguments});";

    public void EndList(SourceWriter writer) => writer.Line($"{url}.EndList();");
}
