namespace Otumat.Trust;

/// <summary>The simple names of the assemblies of .NET itself (the shared framework Microsoft.NETCore.App), for programs that bring .NET along.</summary>
internal static class FrameworkNames
{
    private const int Net10 = 10;

    private const string SinceNet8 = """
        Microsoft.CSharp Microsoft.VisualBasic Microsoft.VisualBasic.Core Microsoft.Win32.Primitives Microsoft.Win32.Registry System System.AppContext
        System.Buffers System.Collections System.Collections.Concurrent System.Collections.Immutable System.Collections.NonGeneric
        System.Collections.Specialized System.ComponentModel System.ComponentModel.Annotations System.ComponentModel.DataAnnotations
        System.ComponentModel.EventBasedAsync System.ComponentModel.Primitives System.ComponentModel.TypeConverter System.Configuration System.Console
        System.Core System.Data System.Data.Common System.Data.DataSetExtensions System.Diagnostics.Contracts System.Diagnostics.Debug
        System.Diagnostics.DiagnosticSource System.Diagnostics.FileVersionInfo System.Diagnostics.Process System.Diagnostics.StackTrace
        System.Diagnostics.TextWriterTraceListener System.Diagnostics.Tools System.Diagnostics.TraceSource System.Diagnostics.Tracing System.Drawing
        System.Drawing.Primitives System.Dynamic.Runtime System.Formats.Asn1 System.Formats.Tar System.Globalization System.Globalization.Calendars
        System.Globalization.Extensions System.IO System.IO.Compression System.IO.Compression.Brotli System.IO.Compression.FileSystem
        System.IO.Compression.ZipFile System.IO.FileSystem System.IO.FileSystem.AccessControl System.IO.FileSystem.DriveInfo
        System.IO.FileSystem.Primitives System.IO.FileSystem.Watcher System.IO.IsolatedStorage System.IO.MemoryMappedFiles System.IO.Pipes
        System.IO.Pipes.AccessControl System.IO.UnmanagedMemoryStream System.Linq System.Linq.Expressions System.Linq.Parallel System.Linq.Queryable
        System.Memory System.Net System.Net.Http System.Net.Http.Json System.Net.HttpListener System.Net.Mail System.Net.NameResolution
        System.Net.NetworkInformation System.Net.Ping System.Net.Primitives System.Net.Quic System.Net.Requests System.Net.Security
        System.Net.ServicePoint System.Net.Sockets System.Net.WebClient System.Net.WebHeaderCollection System.Net.WebProxy System.Net.WebSockets
        System.Net.WebSockets.Client System.Numerics System.Numerics.Vectors System.ObjectModel System.Private.CoreLib
        System.Private.DataContractSerialization System.Private.Uri System.Private.Xml System.Private.Xml.Linq System.Reflection
        System.Reflection.DispatchProxy System.Reflection.Emit System.Reflection.Emit.ILGeneration System.Reflection.Emit.Lightweight
        System.Reflection.Extensions System.Reflection.Metadata System.Reflection.Primitives System.Reflection.TypeExtensions System.Resources.Reader
        System.Resources.ResourceManager System.Resources.Writer System.Runtime System.Runtime.CompilerServices.Unsafe
        System.Runtime.CompilerServices.VisualC System.Runtime.Extensions System.Runtime.Handles System.Runtime.InteropServices
        System.Runtime.InteropServices.JavaScript System.Runtime.InteropServices.RuntimeInformation System.Runtime.Intrinsics System.Runtime.Loader
        System.Runtime.Numerics System.Runtime.Serialization System.Runtime.Serialization.Formatters System.Runtime.Serialization.Json
        System.Runtime.Serialization.Primitives System.Runtime.Serialization.Xml System.Security System.Security.AccessControl System.Security.Claims
        System.Security.Cryptography System.Security.Cryptography.Algorithms System.Security.Cryptography.Cng System.Security.Cryptography.Csp
        System.Security.Cryptography.Encoding System.Security.Cryptography.OpenSsl System.Security.Cryptography.Primitives
        System.Security.Cryptography.X509Certificates System.Security.Principal System.Security.Principal.Windows System.Security.SecureString
        System.ServiceModel.Web System.ServiceProcess System.Text.Encoding System.Text.Encoding.CodePages System.Text.Encoding.Extensions
        System.Text.Encodings.Web System.Text.Json System.Text.RegularExpressions System.Threading System.Threading.Channels
        System.Threading.Overlapped System.Threading.Tasks System.Threading.Tasks.Dataflow System.Threading.Tasks.Extensions
        System.Threading.Tasks.Parallel System.Threading.Thread System.Threading.ThreadPool System.Threading.Timer System.Transactions
        System.Transactions.Local System.ValueTuple System.Web System.Web.HttpUtility System.Windows System.Xml System.Xml.Linq
        System.Xml.ReaderWriter System.Xml.Serialization System.Xml.XDocument System.Xml.XPath System.Xml.XPath.XDocument System.Xml.XmlDocument
        System.Xml.XmlSerializer WindowsBase mscorlib netstandard
        """;

    private const string SinceNet10 = """
        System.IO.Pipelines System.Linq.AsyncEnumerable System.Net.ServerSentEvents System.Threading.AccessControl
        """;

    public static IEnumerable<string> Of(int version) => Split(SinceNet8).Concat(version >= Net10 ? Split(SinceNet10) : []);

    private static string[] Split(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
