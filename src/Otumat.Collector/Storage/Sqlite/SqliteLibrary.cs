using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Otumat.Collector;

/// <summary>Binds the SQLite that the operating system keeps patched where there is one, and the bundled one otherwise.</summary>
internal static class SqliteLibrary
{
    private const string SystemLibrary = "libsqlite3.so.0";

    private static readonly Lazy<string> Bound = new(Choose);

    /// <summary>Which one it is: "system" or "bundled". Must be asked for before the first connection is made.</summary>
    public static string Origin => Bound.Value;

    private static string Choose()
    {
        if (!NativeLibrary.TryLoad(SystemLibrary, out var handle))
        {
            Batteries_V2.Init();
            return "bundled";
        }

        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return "system";

        IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == "e_sqlite3" ? handle : IntPtr.Zero;
    }
}
