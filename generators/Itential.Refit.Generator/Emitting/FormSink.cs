using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Pairs of a URL-encoded form, whose fixed names are encoded here.</summary>
internal sealed class FormSink(string form) : IQuerySink
{
    public string Value(string name, string arguments) => $"{form}.Add({Encoded(name)}, {arguments});";

    public string Pair(string prefix, string key, string arguments) => $"{form}.AddPair({Encoded(prefix)}, {key}, {arguments});";

    public void BeginList(SourceWriter writer, QueryListModel list) =>
        writer.Line($"{form}.BeginList({Encoded(list.Name)}, {KnownNames.CollectionFormat}.{list.Format});");

    public string Item(QueryListModel list, string arguments) => $"{form}.AddItem({arguments});";

    public void EndList(SourceWriter writer) => writer.Line($"{form}.EndList();");

    private static string Encoded(string name) => CSharpText.Literal(Parsing.UrlText.EscapeName(name).Replace("%20", "+"));
}
