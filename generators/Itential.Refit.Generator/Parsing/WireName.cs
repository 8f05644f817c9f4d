using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A name on the wire while it is put together, and how it was.</summary>
/// <param name="Text">The name, unescaped.</param>
/// <param name="Pattern">Its properties in braces, each with the serializer's name after a bar; everything else is escaped.</param>
internal sealed record WireName(string Text, string Pattern)
{
    public static readonly WireName Empty = new("", "");

    public static WireName Fixed(string text) => new(text, UrlText.EscapeName(text));

    public static WireName Property(string own, string? json) =>
        new(json ?? own, json is null ? "{" + own + "}" : "{" + own + "|" + UrlText.EscapeName(json) + "}");

    public WireName Then(WireName next) => new(Text + next.Text, Pattern + next.Pattern);

    public WireName Then(string text) => Then(Fixed(text));

    public KeyModel ToModel() =>
        new(UrlText.EscapeName(Text), Pattern.IndexOf('{') < 0 ? null : Pattern);
}
