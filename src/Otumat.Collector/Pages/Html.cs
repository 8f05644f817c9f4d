namespace Otumat.Collector;

/// <summary>Markup. Made only of what the source spells out and of encoded values.</summary>
internal readonly record struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html None => default;

    /// <summary>Makes markup of an interpolated text whose values are encoded, other markup excepted.</summary>
    public static Html Of(HtmlText text) => new(text.Markup);

    /// <summary>Puts markup on lines of its own.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Join('\n', parts));

    public override string ToString() => _markup ?? "";
}
