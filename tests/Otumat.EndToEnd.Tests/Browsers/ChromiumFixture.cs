using PuppeteerSharp;

namespace Otumat.EndToEnd.Tests.Browsers;

/// <summary>A headless Chromium with an empty profile.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // The sandbox does not work for the superuser, and a test needs none of what Chromium asks its maker's servers for.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _profile = Directory.CreateTempSubdirectory("otumat-chromium-").FullName;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync() => _browser = await Puppeteer.LaunchAsync(new LaunchOptions
    {
        Headless = true,
        ExecutablePath = Find(),
        Args = Arguments,
        UserDataDir = _profile,
        Timeout = (int)Limits.Start.TotalMilliseconds,
    });

    /// <summary>Opens a window with cookies of its own.</summary>
    public async Task<BrowserWindow> OpenAsync(int width = BrowserWindow.DesktopWidth)
    {
        var context = await _browser.CreateBrowserContextAsync();
        var window = new BrowserWindow(context, await context.NewPageAsync());
        await window.ResizeAsync(width);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
            await _browser.DisposeAsync();
        }

        Directory.Delete(_profile, recursive: true);
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("The tests of pages need Chromium: put 'chromium' on the PATH (Debian: chromium).");
    }
}
