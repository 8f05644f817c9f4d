using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the calls that take pairs.</summary>
internal sealed class UrlSink(string url)
{
    /// <summary>The line that begins a form, whose pairs go where those of an address do.</summary>
    public static string BeginForm(string form, string executor) =>
        $"var {form} = {KnownNames.Requests}RequestUrl.ForForm(stackalloc char[{KnownNames.Requests}RequestUrl.StackLength], {executor});";

    public string Value(QueryValueModel value, string access)
    {
        if (value.IsEncoded)
        {
            return $"{url}.AppendEncodedQuery({Key(value.Name)}, {access});";
        }

        var method = value.Scalar.Kind == ScalarKind.Any ? "AppendAny" : "AppendQuery" + ScalarEmitter.Suffix(value.Scalar);
        return $"{url}.{method}({Key(value.Name)}, {ScalarEmitter.Arguments(value.Scalar, access)});";
    }

    public string Empty(KeyModel name) => $"{url}.AppendEmpty({Key(name)});";

    public string Pair(QueryDictionaryModel dictionary, string key, string access)
    {
        var method = dictionary.Value.Kind == ScalarKind.Any ? "AppendAnyPair" : "AppendPair" + ScalarEmitter.Suffix(dictionary.Value);
        return $"{url}.{method}({Key(dictionary.Prefix)}, {key}, {ScalarEmitter.Arguments(dictionary.Value, access)});";
    }

    public void BeginList(SourceWriter writer, QueryListModel list) =>
        writer.Line($"{url}.BeginList({Key(list.Name)}, {KnownNames.CollectionFormat}.{list.Format});");

    public string Item(QueryListModel list, string access)
    {
        if (list.IsEncoded)
        {
            return $"{url}.AppendEncodedItem({access});";
        }

        var method = list.Element.Kind == ScalarKind.Any ? "AppendAnyItem" : "AppendItem" + ScalarEmitter.Suffix(list.Element);
        return $"{url}.{method}({ScalarEmitter.Arguments(list.Element, access)});";
    }

    /// <summary>The call for a null element; null where there is nothing to say.</summary>
    public string? NoItem(QueryListModel list) => list.Format is "Multi" or "Indexed" ? null : $"{url}.AppendNoItem();";

    public void EndList(SourceWriter writer) => writer.Line($"{url}.EndList();");

    /// <summary>Begins the names of an element, as an expression that gives what <see cref="Leave"/> takes.</summary>
    public string Enter(QueryItemsModel items, string index) => $"{url}.Enter({Key(items.Name)}, {index}, {CSharpText.Literal(items.Delimiter)})";

    public string EnterKey(QueryEntriesModel entries, string key) => $"{url}.EnterKey({Key(entries.Prefix)}, {key}, {CSharpText.Literal(entries.Delimiter)})";

    public string Leave(string outer) => $"{url}.Leave({outer});";

    /// <summary>A name as an expression.</summary>
    public string Key(KeyModel name) =>
        name.Pattern is null ? CSharpText.Literal(name.Text) : $"{url}.Key({CSharpText.Literal(name.Text)}, {CSharpText.Literal(name.Pattern)})";
}
