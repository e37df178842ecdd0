using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WatchMerging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watch_ItemAlias",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    KeyVersion = table.Column<int>(type: "integer", nullable: false),
                    FormerId = table.Column<Guid>(type: "uuid", nullable: true),
                    SaidBy = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemAlias", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_ItemAlias_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_CohortId_KeyHash",
                table: "Watch_ItemAlias",
                columns: new[] { "CohortId", "KeyHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_FormerId",
                table: "Watch_ItemAlias",
                column: "FormerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_ItemId",
                table: "Watch_ItemAlias",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_KeyVersion",
                table: "Watch_ItemAlias",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_SaidBy",
                table: "Watch_ItemAlias",
                column: "SaidBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_ItemAlias");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem");
        }
    }
}
