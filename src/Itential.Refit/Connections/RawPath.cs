using System.Text;

namespace Itential.Refit.Connections;

/// <summary>Turns the path and the query of a raw call into an address that cannot leave the connection's own.</summary>
internal static class RawPath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Joins a path to the base address.</summary>
    /// <param name="baseAddress">The connection's address, its path without trailing slash.</param>
    /// <param name="path">A relative path, its leading slash optional; it may have a query.</param>
    /// <param name="query">More of the query, after the path's own.</param>
    /// <exception cref="ArgumentException">The path is not relative, leaves the base address or holds what no path can.</exception>
    public static Uri Resolve(Uri baseAddress, string path, QueryParameters? query)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Check(path);
        path = WithWholeEscapes(path);
        var mark = path.IndexOf('?', StringComparison.Ordinal);
        var route = mark < 0 ? path : path[..mark];
        CheckSegments(route);

        var address = new StringBuilder(baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append('/').Append(route.AsSpan().TrimStart('/'));
        var pairs = new StringBuilder(mark < 0 ? "" : path[(mark + 1)..].Trim('&'));
        query?.AppendTo(pairs);
        if (pairs.Length > 0)
        {
            address.Append('?').Append(pairs);
        }

        return Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri) && Stays(uri, baseAddress)
            ? uri
            : throw new ArgumentException("The path does not make a valid address. Check its length and its characters.", nameof(path));
    }

    private static void Check(string path)
    {
        foreach (var character in path)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException("The path holds a control character. Escape it, or take it out.", nameof(path));
            }
        }

        if (!Utf16.IsWellFormed(path))
        {
            throw new ArgumentException("The path holds half of a surrogate pair and cannot be sent. Give well-formed text.", nameof(path));
        }

        if (path.Contains('#', StringComparison.Ordinal))
        {
            throw new ArgumentException("The path has a fragment, which is never sent. Take it out, or write %23 for a number sign that belongs to the path.", nameof(path));
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException("The path names a host. Give a path relative to the client's base address; credentials go to no other server.", nameof(path));
        }

        // A colon in the first segment makes a scheme of it, as in https://host or javascript:x.
        var end = path.AsSpan().IndexOfAny(":/?");
        if (end >= 0 && path[end] == ':')
        {
            throw new ArgumentException("The path begins with a scheme. Give a path relative to the client's base address; begin it with a slash if its first segment holds a colon.", nameof(path));
        }
    }

    /// <summary>Escapes each percent sign that begins no escape: .NET would do it too, and change what follows some of them.</summary>
    private static string WithWholeEscapes(string path)
    {
        StringBuilder? whole = null;
        var taken = 0;
        for (var at = path.IndexOf('%', StringComparison.Ordinal); at >= 0; at = path.IndexOf('%', at + 1))
        {
            if (at + 2 >= path.Length || !char.IsAsciiHexDigit(path[at + 1]) || !char.IsAsciiHexDigit(path[at + 2]))
            {
                whole = (whole ?? new StringBuilder()).Append(path, taken, at - taken).Append("%25");
                taken = at + 1;
            }
        }

        return whole is null ? path : whole.Append(path, taken, path.Length - taken).ToString();
    }

    private static void CheckSegments(string path)
    {
        if (path.Contains('\\', StringComparison.Ordinal))
        {
            throw new ArgumentException("The path holds a backslash, which some servers read as a slash. Write %5C for one that belongs to the path.", nameof(path));
        }

        // Servers differ in when they decode, so a segment is judged by what it may become.
        foreach (var segment in Uri.UnescapeDataString(path).Split(Separators))
        {
            if (segment is "." or "..")
            {
                throw new ArgumentException("The path holds a '.' or '..' segment, which would leave the address that it names. Write the path that is meant.", nameof(path));
            }
        }
    }

    private static bool Stays(Uri uri, Uri baseAddress) =>
        Uri.Compare(uri, baseAddress, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
        && uri.AbsolutePath.StartsWith(baseAddress.AbsolutePath, StringComparison.Ordinal);
}
