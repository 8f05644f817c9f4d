namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal static class TextExtensions
{
    [Trace]
    public static string Shout(this string text) => text.ToUpperInvariant();

    [Trace]
    public static int CountOf<T>(this IEnumerable<T> items, T item) => items.Count(other => EqualityComparer<T>.Default.Equals(other, item));
}
