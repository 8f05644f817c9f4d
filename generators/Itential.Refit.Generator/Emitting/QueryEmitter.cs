using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints values, collections, dictionaries and objects as pairs.</summary>
internal sealed class QueryEmitter(SourceWriter writer, NameScope locals, UrlSink sink)
{
    private readonly NullGuard _guard = new(writer, locals);

    public void Emit(QueryModel model) => Emit(model, model.Access);

    private void Emit(QueryModel model, string access)
    {
        if (model is QueryValueModel value)
        {
            Value(value, access);
            return;
        }

        var opened = _guard.Open(model.Guard, ref access);
        Content(model, access);
        _guard.Close(opened);
        if (opened && model.NullName is not null)
        {
            writer.Open("else").Line(sink.Empty(model.NullName)).Close();
        }
    }

    /// <summary>Prints what has been looked at for null.</summary>
    private void Content(QueryModel model, string access)
    {
        switch (model)
        {
            case QueryValueModel value:
                Value(value, access);
                break;
            case QueryListModel list:
                List(list, access);
                break;
            case QueryDictionaryModel dictionary:
                Dictionary(dictionary, access);
                break;
            case QueryItemsModel items:
                Items(items, access);
                break;
            case QueryEntriesModel entries:
                Entries(entries, access);
                break;
            case QueryObjectModel item:
                Object(item, access);
                break;
        }
    }

    private void Value(QueryValueModel value, string access)
    {
        var sendsNull = value.NullName is not null && CanBeNull(value.Scalar);
        if (!value.Scalar.IsNullable && !sendsNull)
        {
            writer.Line(sink.Value(value, access));
            return;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})")
            .Line(sink.Value(value, local))
            .Close();
        if (sendsNull)
        {
            writer.Open("else")
                .Line(sink.Empty(value.NullName!))
                .Close();
        }
    }

    private static bool CanBeNull(ScalarModel scalar) =>
        scalar.IsNullable || scalar.Kind is ScalarKind.Text or ScalarKind.Uri or ScalarKind.Culture or ScalarKind.Formattable or ScalarKind.Object or ScalarKind.Any;

    private void List(QueryListModel list, string access)
    {
        sink.BeginList(writer, list);
        var item = locals.Take("item");
        writer.Open($"foreach (var {item} in {list.Shape.Walk(access)})");
        if (IfNotNull(list.Element, item, value => writer.Line(sink.Item(list, value))) && sink.NoItem(list) is { } nothing)
        {
            writer.Open("else").Line(nothing).Close();
        }

        writer.Close();
        sink.EndList(writer);
    }

    private void Dictionary(QueryDictionaryModel dictionary, string access)
    {
        var pair = locals.Take("pair");
        writer.Open($"foreach (var {pair} in {dictionary.Shape.Walk(access)})");
        var key = ScalarEmitter.Text(dictionary.Key, pair + ".Key");
        IfNotNull(dictionary.Value, pair + ".Value", value => writer.Line(sink.Pair(dictionary, key, value)));
        writer.Close();
    }

    private void Items(QueryItemsModel items, string access)
    {
        var index = locals.Take("index");
        var item = locals.Take("item");
        writer.Line($"var {index} = 0;")
            .Open($"foreach (var {item} in {items.Shape.Walk(access)})");
        Nested(items.Item, item, sink.Enter(items, index + "++"));
        writer.Close();
    }

    private void Entries(QueryEntriesModel entries, string access)
    {
        var pair = locals.Take("pair");
        var key = locals.Take("key");
        writer.Open($"foreach (var {pair} in {entries.Shape.Walk(access)})")
            .Open($"if ({ScalarEmitter.Text(entries.Key, pair + ".Key")} is {{ }} {key} && !string.IsNullOrWhiteSpace({key}))");
        Nested(entries.Item, pair + ".Value", sink.EnterKey(entries, key));
        writer.Close().Close();
    }

    private void Nested(QueryModel model, string access, string enter)
    {
        var opened = _guard.Open(model.Guard, ref access);
        var outer = locals.Take("outer");
        writer.Line($"var {outer} = {enter};");
        Content(model, access);
        writer.Line(sink.Leave(outer));
        _guard.Close(opened);
    }

    private void Object(QueryObjectModel item, string access)
    {
        foreach (var member in item.Members)
        {
            var owner = member.Through is null ? access : $"(({member.Through}){access})";
            Emit(member, owner + "." + member.Access);
        }
    }

    private bool IfNotNull(ScalarModel scalar, string access, Action<string> write)
    {
        if (!scalar.IsNullable)
        {
            write(access);
            return false;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})");
        write(local);
        writer.Close();
        return true;
    }
}
