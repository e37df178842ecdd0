using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Telling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "QuietDays",
                table: "Facilities_ReminderHours",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ClaimId",
                table: "Facilities_Reminder",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClaimedUntil",
                table: "Facilities_Reminder",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Moment",
                table: "Facilities_Reminder",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stops",
                table: "Facilities_OutgoingMail",
                type: "TEXT",
                maxLength: 420,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Facilities_CalendarFeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_CalendarFeed", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_DigestWish",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<int>(type: "INTEGER", nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_DigestWish", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_HeldLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Occurrence = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    LinkLabel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_HeldLine", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_ReminderTerm",
                columns: table => new
                {
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ways = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    LeadMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    LeadAt = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_ReminderTerm", x => new { x.PromoId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "Facilities_RoomLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_RoomLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_RoomPost",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WebhookId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Occurrence = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 16000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_RoomPost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_Webhook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromoId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    News = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Refusals = table.Column<int>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StoppedWhy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_Webhook", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facilities_PublishedEvent",
                columns: table => new
                {
                    FeedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facilities_PublishedEvent", x => new { x.FeedId, x.Key });
                    table.ForeignKey(
                        name: "FK_Facilities_PublishedEvent_Facilities_CalendarFeed_FeedId",
                        column: x => x.FeedId,
                        principalTable: "Facilities_CalendarFeed",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_PersonId_Kind_CohortId_TraineeId",
                table: "Facilities_CalendarFeed",
                columns: new[] { "PersonId", "Kind", "CohortId", "TraineeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_TokenHash",
                table: "Facilities_CalendarFeed",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_CalendarFeed_TraineeId",
                table: "Facilities_CalendarFeed",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_DigestWish_NextAt",
                table: "Facilities_DigestWish",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_HeldLine_At",
                table: "Facilities_HeldLine",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_HeldLine_PersonId",
                table: "Facilities_HeldLine",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomLink_PromoId",
                table: "Facilities_RoomLink",
                column: "PromoId");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_NextAt",
                table: "Facilities_RoomPost",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_SettledAt",
                table: "Facilities_RoomPost",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_RoomPost_WebhookId_Rule_SubjectId_Occurrence",
                table: "Facilities_RoomPost",
                columns: new[] { "WebhookId", "Rule", "SubjectId", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_Webhook_PromoId",
                table: "Facilities_Webhook",
                column: "PromoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Facilities_DigestWish");

            migrationBuilder.DropTable(
                name: "Facilities_HeldLine");

            migrationBuilder.DropTable(
                name: "Facilities_PublishedEvent");

            migrationBuilder.DropTable(
                name: "Facilities_ReminderTerm");

            migrationBuilder.DropTable(
                name: "Facilities_RoomLink");

            migrationBuilder.DropTable(
                name: "Facilities_RoomPost");

            migrationBuilder.DropTable(
                name: "Facilities_Webhook");

            migrationBuilder.DropTable(
                name: "Facilities_CalendarFeed");

            migrationBuilder.DropColumn(
                name: "QuietDays",
                table: "Facilities_ReminderHours");

            migrationBuilder.DropColumn(
                name: "ClaimId",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "ClaimedUntil",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "Moment",
                table: "Facilities_Reminder");

            migrationBuilder.DropColumn(
                name: "Stops",
                table: "Facilities_OutgoingMail");
        }
    }
}
