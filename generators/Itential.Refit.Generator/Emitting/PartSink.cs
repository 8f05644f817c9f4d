using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Pairs that are text parts.</summary>
internal sealed class PartSink(string parts) : IQuerySink
{
    public string Value(string name, string arguments) => $"{parts}.Add({CSharpText.Literal(name)}, {arguments});";

    public string Pair(string prefix, string key, string arguments) => $"{parts}.AddPair({CSharpText.Literal(prefix)}, {key}, {arguments});";

    public void BeginList(SourceWriter writer, QueryListModel list) =>
        writer.Line($"{parts}.BeginList({CSharpText.Literal(list.Name)}, {KnownNames.CollectionFormat}.{list.Format});");

    public string Item(QueryListModel list, string arguments) => $"{parts}.AddItem({arguments});";

    public void EndList(SourceWriter writer) => writer.Line($"{parts}.EndList();");
}
