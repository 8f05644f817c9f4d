using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the calls that take pairs.</summary>
internal interface IQuerySink
{
    string Value(QueryValueModel value, string access);

    string Empty(KeyModel name);

    string Pair(QueryDictionaryModel dictionary, string key, string access);

    void BeginList(SourceWriter writer, QueryListModel list);

    string Item(QueryListModel list, string access);

    /// <summary>The call for a null element; null where there is nothing to say.</summary>
    string? NoItem(QueryListModel list);

    void EndList(SourceWriter writer);

    /// <summary>Begins the names of an element, as an expression that gives what <see cref="Leave"/> takes.</summary>
    string Enter(QueryItemsModel items, string index);

    string EnterKey(QueryEntriesModel entries, string key);

    string Leave(string outer);
}
