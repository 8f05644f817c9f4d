using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Interfaces;

/// <summary>Its clients are written for each closed use.</summary>
[JsonContext(typeof(OwnJson))]
internal interface IReading<T, in TKey>
{
    [Get("/{key}")]
    Task<T> ReadAsync(TKey key);
}
