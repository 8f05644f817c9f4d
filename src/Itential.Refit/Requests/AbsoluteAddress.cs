namespace Itential.Refit.Requests;

/// <summary>Checks the address that a parameter gives instead of a route. No message shows it, because it may hold a secret.</summary>
internal static class AbsoluteAddress
{
    /// <summary>The address without its fragment.</summary>
    /// <exception cref="ArgumentException">The address is null, relative, not of http or https, or names a user.</exception>
    public static ReadOnlySpan<char> Of(string? address, string parameter) => Of(Parsed(address), parameter);

    /// <inheritdoc cref="Of(string?, string)"/>
    public static ReadOnlySpan<char> Of(Uri? address, string parameter)
    {
        if (address is not { IsAbsoluteUri: true } || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || !HasHost(address))
        {
            throw new ArgumentException($"'{parameter}' holds no absolute address of scheme http or https. Give one, such as https://host.example/path.", parameter);
        }

        if (address.UserInfo.Length > 0)
        {
            throw new ArgumentException($"The address in '{parameter}' holds a user name or password, which is never sent. Remove it and send the credential in a header.", parameter);
        }

        var text = address.AbsoluteUri.AsSpan();
        var fragment = text.IndexOf('#');
        return fragment < 0 ? text : text[..fragment];
    }

    /// <summary>Whether the host has a name that can be looked up. .NET takes characters that no name may have, and fails when it connects.</summary>
    public static bool HasHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static Uri? Parsed(string? address)
    {
        try
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
        }
        catch (IndexOutOfRangeException)
        {
            // .NET's parser fails at a host of nothing but direction marks.
            return null;
        }
    }
}
