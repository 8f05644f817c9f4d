using System.Diagnostics;
using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>A cookie that a login set. It goes to the origin of that login and to no other, whatever its Domain attribute says.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SessionCookie
{
    /// <summary>Creates a cookie.</summary>
    /// <param name="name">The name, without blanks, separators and control characters.</param>
    /// <param name="value">The value, without semicolons and control characters.</param>
    /// <param name="secure">Whether it must not go over plain http.</param>
    /// <exception cref="ArgumentException">Name or value cannot stand in a header.</exception>
    public SessionCookie(string name, Secret value, bool secure = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!HeaderText.IsCookieName(name))
        {
            throw new ArgumentException("The name of a cookie has a character that cannot stand in a header.", nameof(name));
        }

        if (!HeaderText.IsCookieValue(value.Reveal()))
        {
            throw new ArgumentException($"The value of the cookie '{name}' has a character that cannot stand in a header.", nameof(value));
        }

        Name = name;
        Value = value;
        Secure = secure;
    }

    /// <summary>The name; upper and lower case differ.</summary>
    public string Name { get; }

    /// <summary>The value, as the server sent it.</summary>
    public Secret Value { get; }

    /// <summary>Whether it must not go over plain http.</summary>
    public bool Secure { get; }

    /// <summary>Gives the name, never the value.</summary>
    public override string ToString() => Name;
}
