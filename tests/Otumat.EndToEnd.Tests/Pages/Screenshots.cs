using Otumat.EndToEnd.Tests.Browsers;
using TestKit;

namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>Pictures for the documentation. They are taken when OTUMAT_SCREENSHOTS is 1, because they differ a little on every machine.</summary>
internal static class Screenshots
{
    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("OTUMAT_SCREENSHOTS") == "1";

    public static async Task TakeAsync(BrowserWindow window, string name, CancellationToken ct)
    {
        var picture = await window.PictureAsync();
        Assert.NotEmpty(picture);
        if (AreWanted)
        {
            await File.WriteAllBytesAsync(RepositoryFolder.In("docs", "otumat", name + ".png"), picture, ct);
        }
    }
}
