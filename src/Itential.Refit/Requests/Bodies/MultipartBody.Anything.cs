namespace Itential.Refit.Requests;

/// <content>Parts whose declaration says nothing of what they are.</content>
public sealed partial class MultipartBody
{
    /// <summary>Adds a value by what it is at run time, unless it is an object for the serializer.</summary>
    /// <param name="name">The part's name, and that of the file where the value is one.</param>
    /// <param name="value">The value.</param>
    /// <returns>False for an object that has to be serialized.</returns>
    public bool TryAdd(string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Add(name, text);
                break;
            case bool flag:
                Add(name, flag);
                break;
            case byte[] bytes:
                AddBytes(name, bytes, name);
                break;
            case Stream stream:
                AddStream(name, stream, name);
                break;
            case FileInfo file:
                AddFile(name, file, null);
                break;
            case HttpContent content:
                AddContent(name, content);
                break;
            case MultipartItem item:
                AddPart(name, item);
                break;
            case Uri or IFormattable:
                Add(name, AnyValue.Text(value, format: null, name));
                break;
            default:
                return false;
        }

        return true;
    }
}
