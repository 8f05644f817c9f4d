using System.ComponentModel;
using System.Globalization;
using Itential.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Itential.Refit.Connections;

/// <summary>
/// Reads the keys of a configuration section by name. A key that is missing or empty leaves the option alone; one that cannot be read is
/// reported when the options are validated, with all other faults. Used by the products' own packages.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConfigurationKeys
{
    private readonly IConfiguration _section;
    private readonly List<string> _unreadable;
    private readonly string _path;

    internal ConfigurationKeys(IConfiguration section, ConnectionOptions options)
    {
        _section = section;
        _unreadable = options.UnreadableKeys;
        _path = section is IConfigurationSection { Path.Length: > 0 } named ? named.Path + ConfigurationPath.KeyDelimiter : "";
    }

    /// <summary>A text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="set">Takes the value if there is one.</param>
    public void Text(string key, Action<string> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (_section[key] is { Length: > 0 } text)
        {
            set(text);
        }
    }

    /// <summary>A secret.</summary>
    /// <param name="key">The key.</param>
    /// <param name="set">Takes the value if there is one.</param>
    public void Secret(string key, Action<Secret> set) => Text(key, text => set(new Secret(text)));

    internal void Integer(string key, Action<int> set) =>
        Parsed(key, "a whole number", set, static text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null);

    /// <summary>True or false.</summary>
    /// <param name="key">The key.</param>
    /// <param name="set">Takes the value if there is one.</param>
    public void Switch(string key, Action<bool> set) =>
        Parsed(key, "true or false", set, static text => bool.TryParse(text, out var value) ? value : null);

    /// <summary>A time. A bare number means seconds, which is what people mean who write one; the framework would take it for days.</summary>
    internal void Time(string key, Action<TimeSpan> set) =>
        Parsed(key, "a time such as 00:00:30, or a number of seconds", set, static text => ParseTime(text));

    internal void Address(string key, string example, Action<Uri> set) =>
        Text(key, text =>
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri))
            {
                set(uri);
            }
            else
            {
                Unreadable(key, $"an absolute address such as {example}");
            }
        });

    internal void Size(string key, Action<long> set) =>
        Parsed(key, "a number of bytes", set, static text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null);

    /// <summary>An HTTP version. HTTP/2 and HTTP/3 have no minor one, so that people leave it out.</summary>
    internal void HttpVersion(string key, Action<Version> set) =>
        Text(key, text =>
        {
            if (Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version))
            {
                set(version);
            }
            else
            {
                Unreadable(key, "an HTTP version such as 2.0");
            }
        });

    internal void Choice<T>(string key, Action<T> set)
        where T : struct, Enum =>
        Parsed(key, $"one of {string.Join(", ", Enum.GetNames<T>())}", set, static text => Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : null);

    private void Parsed<T>(string key, string expected, Action<T> set, Func<string, T?> parse)
        where T : struct =>
        Text(key, text =>
        {
            if (parse(text) is { } value)
            {
                set(value);
            }
            else
            {
                Unreadable(key, expected);
            }
        });

    // The text is not shown: a secret may have been put under the wrong key.
    private void Unreadable(string key, string expected) => _unreadable.Add($"The configuration key {_path}{key} is not {expected}");

    private static TimeSpan? ParseTime(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
        {
            return Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
    }
}
