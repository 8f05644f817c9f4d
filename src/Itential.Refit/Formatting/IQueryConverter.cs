namespace Itential.Refit;

/// <summary>Turns a value into pairs of a query, for <see cref="QueryConverterAttribute"/>. One instance serves all calls, at the same time too.</summary>
/// <typeparam name="T">The parameter's type.</typeparam>
public interface IQueryConverter<in T>
{
    /// <summary>Makes the pairs, which are escaped after that. A pair with a blank name or a null value is left out.</summary>
    /// <param name="value">The value; null ones are not asked for.</param>
    IEnumerable<KeyValuePair<string, string?>> Convert(T value);
}
