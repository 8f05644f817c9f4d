using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Pairs of a form, in which each element of a collection is a pair.</summary>
internal sealed class FormSink(string form) : IQuerySink
{
    public string Value(QueryValueModel value, string access) => Add(Key(value.Name), value.Scalar, access);

    public string Empty(KeyModel name) => $"{form}.Add({Key(name)}, \"\");";

    public string Pair(QueryDictionaryModel dictionary, string key, string access) =>
        Add(dictionary.Prefix.Text.Length == 0 ? key : $"{Key(dictionary.Prefix)} + {key}", dictionary.Value, access);

    public void BeginList(SourceWriter writer, QueryListModel list)
    {
        // A form has no lists, only pairs.
    }

    public string Item(QueryListModel list, string access) => Add(Key(list.Name), list.Element, access);

    public string? NoItem(QueryListModel list) => null;

    public void EndList(SourceWriter writer)
    {
        // A form has no lists, only pairs.
    }

    public string Enter(QueryItemsModel items, string index) => $"{form}.Enter({Key(items.Name)}, {index}, {CSharpText.Literal(items.Delimiter)})";

    public string EnterKey(QueryEntriesModel entries, string key) => $"{form}.EnterKey({Key(entries.Prefix)}, {key}, {CSharpText.Literal(entries.Delimiter)})";

    public string Leave(string outer) => $"{form}.Leave({outer});";

    private string Add(string name, ScalarModel scalar, string access)
    {
        var method = scalar.Kind == ScalarKind.Any ? "AddAny" : "Add" + ScalarEmitter.Suffix(scalar);
        return $"{form}.{method}({name}, {ScalarEmitter.Arguments(scalar, access)});";
    }

    private string Key(KeyModel name) =>
        name.Pattern is null ? CSharpText.Literal(name.Text) : $"{form}.Key({CSharpText.Literal(name.Text)}, {CSharpText.Literal(name.Pattern)})";
}
