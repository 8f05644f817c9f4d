namespace Itential.Refit;

/// <summary>Turns the names of properties into names of a query or a form.</summary>
public interface IUrlParameterKeyFormatter
{
    /// <summary>Makes the name on the wire. It is asked once a client and name.</summary>
    /// <param name="key">The property's name.</param>
    string Format(string key);
}
