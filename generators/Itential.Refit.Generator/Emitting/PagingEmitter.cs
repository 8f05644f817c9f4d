using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints a method that reads a list page by page: where a page has what, and a local function that reads one.</summary>
internal sealed class PagingEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string executor)
{
    private static readonly ScalarModel Number = new() { Kind = ScalarKind.SpanFormattable };

    public void Emit(MethodModel method, PagingModel paging)
    {
        var function = locals.Take("Read");
        var page = locals.Take("page");
        var items = page + paging.Items;
        writer.Line($"return new {KnownNames.Requests}PageSource<{paging.Page}, {paging.Item}>({function}, static {page} => {(paging.IsLooser ? items + "!" : items)})")
            .Open();
        writer.Line($"Start = {paging.Start},");
        Count("ItemCount", page, paging.Total);
        Count("PageCount", page, paging.TotalPages);
        Flag("CountsPages", paging.CountsPages);
        Flag("IsPrefetching", paging.IsPrefetching);
        writer.CloseExpression($".EnumerateAsync({method.CancellationToken ?? $"{KnownNames.CancellationToken}.None"})").Line();
        Read(method, paging, function);
    }

    private void Count(string property, string page, string? way)
    {
        if (way is not null)
        {
            writer.Line($"{property} = static {page} => {page}{way},");
        }
    }

    private void Flag(string property, bool value)
    {
        if (value)
        {
            writer.Line($"{property} = true,");
        }
    }

    private void Read(MethodModel method, PagingModel paging, string function)
    {
        var position = locals.Take("position");
        var token = locals.Take("token");
        writer.Open($"{KnownNames.Task}<{paging.Page}> {function}(long {position}, {KnownNames.CancellationToken} {token})");
        if (paging.Position is { } name)
        {
            method = method with { Query = method.Query.Concat([new QueryValueModel(position, new KeyModel(Parsing.UrlText.EscapeName(name)), Number)]).ToEquatableArray() };
        }

        if (paging.Body is { } bearer)
        {
            var body = locals.Take("body");
            writer.Line($"var {body} = {Copy(bearer.Owner, bearer, 0, position)};");
            method = method with { Body = method.Body! with { Access = body, CanBeNull = false } };
        }

        var request = new RequestEmitter(writer, locals, codecs, executor).Emit(method);
        writer.Line($"return {executor}.SendAsync({request}, {method.Operation.Field}, {codecs.Argument(paging.Codec)}, {token});")
            .Close();
    }

    private static string Copy(string owner, PagingBodyModel body, int depth, string position)
    {
        var step = body.Steps[depth];
        if (depth == body.Steps.Count - 1)
        {
            return $"{owner} with {{ {step.Name} = ({body.Type}){position} }}";
        }

        var inner = owner + "." + step.Name;
        return $"{owner} with {{ {step.Name} = {Copy(step.New is null ? inner : $"({inner} ?? {step.New})", body, depth + 1, position)} }}";
    }
}
