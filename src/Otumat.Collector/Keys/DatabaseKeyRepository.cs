using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Otumat.Collector;

/// <summary>Keeps the keys of forms and cookies in the database, so that each collector accepts what another gave out.</summary>
/// <remarks>Data protection asks synchronously, at the start and about once a day.</remarks>
internal sealed class DatabaseKeyRepository(IDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => database
        .ReadAsync(sql => sql.List<string>("SELECT xml FROM form_key"), CancellationToken.None)
        .GetAwaiter().GetResult()
        .ConvertAll(XElement.Parse);

    public void StoreElement(XElement element, string friendlyName) => database
        .WriteAsync(
            sql => sql.Run("INSERT INTO form_key (name, xml) VALUES (@name, @xml)", new { name = friendlyName, xml = element.ToString(SaveOptions.DisableFormatting) }),
            CancellationToken.None)
        .GetAwaiter().GetResult();
}
