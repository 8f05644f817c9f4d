using System.Text;

namespace Itential.Refit.Requests;

/// <summary>What an event's data is read as.</summary>
internal static class EventData
{
    /// <summary>Reads it by the codec; text is taken as it is, and nothing as the type's default.</summary>
    public static T? Read<T>(EventStream events, ContentCodec<T> codec)
    {
        if (typeof(T) == typeof(string))
        {
            return (T)(object)Encoding.UTF8.GetString(events.Data);
        }

        return events.Data.IsEmpty ? default : codec.Parse(events.Data);
    }
}
