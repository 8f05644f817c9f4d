using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints values, collections, dictionaries and objects as pairs.</summary>
internal sealed class QueryEmitter(SourceWriter writer, NameScope locals, IQuerySink sink)
{
    public void Emit(QueryModel model) => Emit(model, model.Access);

    private void Emit(QueryModel model, string access)
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
            case QueryObjectModel item:
                Object(item, access);
                break;
        }
    }

    private void Value(QueryValueModel value, string access)
    {
        if (!value.Scalar.IsNullable)
        {
            var arguments = ScalarEmitter.Arguments(value.Scalar, access);
            writer.Line(sink.Value(value.Name, value.SerializeNull && CanBeNull(value.Scalar) ? arguments + " ?? \"\"" : arguments));
            return;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})")
            .Line(sink.Value(value.Name, ScalarEmitter.Arguments(value.Scalar, local)))
            .Close();
        if (value.SerializeNull)
        {
            writer.Open("else")
                .Line(sink.Value(value.Name, "\"\""))
                .Close();
        }
    }

    private static bool CanBeNull(ScalarModel scalar) =>
        scalar.Kind is ScalarKind.Text or ScalarKind.Uri or ScalarKind.Culture or ScalarKind.Formattable or ScalarKind.Object;

    private void List(QueryListModel list, string access)
    {
        var opened = OpenIfNotNull(list.Shape.Check, ref access);
        sink.BeginList(writer, list);
        var item = locals.Take("item");
        writer.Open($"foreach (var {item} in {Cast(list.Shape, access)})");
        IfNotNull(list.Element, item, value => writer.Line(sink.Item(list, ScalarEmitter.Arguments(list.Element, value))));
        writer.Close();
        sink.EndList(writer);
        CloseIf(opened);
    }

    private void Dictionary(QueryDictionaryModel dictionary, string access)
    {
        var opened = OpenIfNotNull(dictionary.Shape.Check, ref access);
        var pair = locals.Take("pair");
        writer.Open($"foreach (var {pair} in {Cast(dictionary.Shape, access)})");
        var key = ScalarEmitter.Text(dictionary.Key, pair + ".Key");
        IfNotNull(dictionary.Value, pair + ".Value", value => writer.Line(sink.Pair(dictionary.Prefix, key, ScalarEmitter.Arguments(dictionary.Value, value))));
        writer.Close();
        CloseIf(opened);
    }

    private void Object(QueryObjectModel item, string access)
    {
        var opened = OpenIfNotNull(item.Check, ref access);
        foreach (var member in item.Members)
        {
            var owner = member.Through is null ? access : $"(({member.Through}){access})";
            Emit(member, owner + "." + member.Access);
        }

        CloseIf(opened);
    }

    private void IfNotNull(ScalarModel scalar, string access, Action<string> write)
    {
        if (!scalar.IsNullable)
        {
            write(access);
            return;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})");
        write(local);
        writer.Close();
    }

    private bool OpenIfNotNull(NullCheck check, ref string access)
    {
        if (check == NullCheck.None)
        {
            return false;
        }

        // A parameter is its own local; a property is read once.
        if (check == NullCheck.Reference && access.IndexOf('.') < 0)
        {
            writer.Open($"if ({access} is not null)");
            return true;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})");
        access = local;
        return true;
    }

    private void CloseIf(bool opened)
    {
        if (opened)
        {
            writer.Close();
        }
    }

    private static string Cast(SequenceModel shape, string access) => shape.Cast is null ? access : $"({shape.Cast}){access}";
}
